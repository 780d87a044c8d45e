import { readFileSync } from 'node:fs';
import { isRecord } from '../../../shared/model/is-record.ts';
import type { CountSeries } from '../../../shared/model/series.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { Said } from '../../../shared/model/said.ts';
import { plain, say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
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
  if (!Array.isArray(list)) return saidTrouble('refused', say('cli.series.list', { path }));
  const judged: JudgedSeries[] = [];
  const seen = new Set<string>();
  for (const [i, item] of list.entries()) {
    const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : `#${i + 1}`;
    const one = judgeOne(item, id);
    if (!one.ok) return saidTrouble('refused', say('cli.series.one', { path, id, why: one.error }));
    if (seen.has(id)) return saidTrouble('refused', say('cli.series.one', { path, id, why: say('cli.series.twice') }));
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
    return saidTrouble(
      'unreadable',
      say('cli.notReadable', { path, why: error instanceof Error ? error.message : String(error) }),
    );
  }
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return saidTrouble('refused', say('cli.series.noJson', { path }));
  }
}

/** One series, judged; or what is wrong with it. */
function judgeOne(item: unknown, id: string): { ok: true; value: JudgedSeries } | { ok: false; error: Said } {
  const wrong = (why: Said): { ok: false; error: Said } => ({ ok: false, error: why });
  if (!isRecord(item)) return wrong(say('cli.series.object'));
  const { counts, exposure = null, freq = 'month', start = '2000-01', last_fraction: lastFraction = 1 } = item;
  if (!isList(counts, isCount)) return wrong(say('cli.series.counts'));
  if (exposure !== null && !isList(exposure, isNumber)) return wrong(say('cli.series.exposure'));
  if (freq !== 'month' && freq !== 'week') return wrong(say('cli.series.freq'));
  if (typeof start !== 'string') return wrong(say('cli.series.start'));
  if (!isNumber(lastFraction)) return wrong(say('cli.series.fraction'));
  const series: CountSeries = { grain: freq, start, counts, exposure, lastFraction };
  try {
    return ok({ id, series, judgement: judgeSeries(series) });
  } catch (error) {
    if (error instanceof RangeError) return wrong(plain(error.message));
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
