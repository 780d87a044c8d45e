import { readFileSync } from 'node:fs';
import { isRecord } from '../../../shared/model/is-record.ts';
import type { CountSeries } from '../../../shared/model/series.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';
import type { Judgement } from '../../../shared/model/verdict.ts';
import { judgeSeries } from '../../../shared/verdict/judge-series.ts';

export type JudgedSeries = { id: string; series: CountSeries; judgement: Judgement };

/**
 * Judges bare series from a JSON file: `{"format", "series": [{"id", "freq", "start", "last_fraction", "counts", "exposure"}]}`,
 * or the bare list. Nothing is judged when one of them is malformed; the message names it.
 */
export function judgeSeriesFile(path: string): Result<readonly JudgedSeries[]> {
  const read = readDocument(path);
  if (!read.ok) return read;
  const list = isRecord(read.value) ? read.value['series'] : read.value;
  if (!Array.isArray(list))
    return trouble('refused', `${path}: a list of series, or an object with “series”, is expected.`);
  const judged: JudgedSeries[] = [];
  const seen = new Set<string>();
  for (const [i, item] of list.entries()) {
    const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : `#${i + 1}`;
    const one = judgeOne(item, id);
    if (!one.ok) return trouble('refused', `${path}, series ${id}: ${one.error.message}`);
    if (seen.has(id)) return trouble('refused', `${path}, series ${id}: the id stands twice.`);
    seen.add(id);
    judged.push(one.value);
  }
  return ok(judged);
}

function readDocument(path: string): Result<unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return trouble('unreadable', `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return trouble('refused', `${path} is not JSON.`);
  }
}

function judgeOne(item: unknown, id: string): Result<JudgedSeries> {
  if (!isRecord(item)) return trouble('refused', 'an object is expected.');
  const { counts, exposure = null, freq = 'month', start = '2000-01', last_fraction: lastFraction = 1 } = item;
  if (!isList(counts, isCount))
    return trouble('refused', '“counts” must be a list of numbers (null for a missing period).');
  if (exposure !== null && !isList(exposure, isNumber))
    return trouble('refused', '“exposure” must be null or a list of numbers.');
  if (freq !== 'month' && freq !== 'week') return trouble('refused', '“freq” must be month or week.');
  if (typeof start !== 'string') return trouble('refused', '“start” must be a text such as 2024-05.');
  if (!isNumber(lastFraction)) return trouble('refused', '“last_fraction” must be a number over 0 and up to 1.');
  const series: CountSeries = { grain: freq, start, counts, exposure, lastFraction };
  try {
    return ok({ id, series, judgement: judgeSeries(series) });
  } catch (error) {
    if (error instanceof RangeError) return trouble('refused', error.message);
    throw error;
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isCount(value: unknown): value is number | null {
  return value === null || isNumber(value);
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem);
}
