import { ROW_KINDS, type RowKind } from '../model/fields.ts';
import type { Vocabulary } from './column-nouns.ts';
import { COMPLAINT_COLUMNS } from './complaint-columns.ts';
import { FAILURE_COLUMNS } from './failure-columns.ts';
import { bareName, endsOfPath } from './bare-name.ts';
import { EXPOSURE_COLUMNS, ORDER_COLUMNS } from './order-columns.ts';
import { LANGUAGES } from './languages/registry.ts';
import { shorter, spelledOut, type Shorter } from './spelled-out.ts';
import { splitWords } from './split-words.ts';

/** A name that had to be spelled out is a little less sure. */
const OF_SPELLED = 0.95;
/** So is one of which a part had to be left away; only names of complaints are read so: a ticket is sold elsewhere. */
const OF_SHORTER = 0.93;
/** What the last part of a dotted path says counts less than a whole name. */
const OF_PATH = 0.9;

const VOCABULARIES: Readonly<Record<RowKind, ReadonlyMap<string, Vocabulary[keyof Vocabulary]>>> = {
  complaints: together('complaints', COMPLAINT_COLUMNS),
  orders: together('orders', ORDER_COLUMNS),
  exposure: together('exposure', EXPOSURE_COLUMNS),
  failures: together('failures', FAILURE_COLUMNS),
};

/** The vocabulary of a kind with what the languages add to it. */
function together(kind: RowKind, own: Vocabulary): ReadonlyMap<string, Vocabulary[keyof Vocabulary]> {
  const all = new Map<string, Vocabulary[keyof Vocabulary]>(Object.entries(own));
  for (const language of LANGUAGES) {
    for (const [field, names] of Object.entries(language[kind] ?? {}))
      all.set(field, [...(all.get(field) ?? []), ...names]);
  }
  return all;
}

/**
 * How well a column name alone fits a field of a row kind.
 * @param field  id of a field of that kind
 * @returns  0 (not at all) to 1 (certain)
 * @example nameFit('Eingangsdatum', 'complaints', 'receivedAt') // 0.95
 */
export function nameFit(name: string, kind: RowKind, field: string): number {
  const patterns = VOCABULARIES[kind].get(field) ?? [];
  const whole = Math.max(...variantsOf(name).map(([split, sureness]) => fitOf(split, patterns) * sureness));
  if (kind !== 'complaints' || whole >= OF_SHORTER) return whole;
  const rest = variantsOf(name).flatMap(([split]) => shorter(split).filter(({ what }) => isTold(field, what)));
  return rest.reduce((best, one) => Math.max(best, fitOf(one.rest, patterns) * OF_SHORTER), whole);
}

/** The case is what these are known by. */
const OF_CASE: ReadonlySet<string> = new Set(['caseId', 'receivedAt', 'category', 'order', 'narrative']);

/** Whether a field can be told by a name without its case, its word for a moment, or its level. */
function isTold(field: string, without: Shorter['what']): boolean {
  if (without === 'level') return field === 'category';
  return without === 'moment' ? field.endsWith('At') : !OF_CASE.has(field);
}

/** Readings of a name, each with how sure it makes; the same names are asked about for every field. */
type Variants = readonly (readonly [string, number])[];

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, Variants>();

function variantsOf(name: string): Variants {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const bare = splitWords(bareName(name));
  const all = new Map([
    ...endsOfPath(name)
      .toReversed()
      .map((end) => [splitWords(end), OF_PATH] as const),
    [spelledOut(bare), OF_SPELLED] as const,
    [bare, 1] as const,
    [splitWords(name), 1] as const,
  ]);
  const variants = [...all];
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, variants);
  return variants;
}

function fitOf(split: string, patterns: NonNullable<Vocabulary[keyof Vocabulary]>): number {
  if (split === '') return 0;
  let best = 0;
  for (const [weight, pattern] of patterns) {
    if (weight > best && pattern.test(split)) best = weight;
  }
  return best;
}

/** Best fit of a name to any field of any kind, 0 to 1: tells a header row from data. */
export function nameScore(name: string): number {
  let best = 0;
  for (const kind of ROW_KINDS) {
    for (const field of VOCABULARIES[kind].keys()) best = Math.max(best, nameFit(name, kind, field));
  }
  return best;
}
