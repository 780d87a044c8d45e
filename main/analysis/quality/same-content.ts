import type { CaseColumns } from '../../../shared/model/columns.ts';
import type { CaseText } from '../../db/queries/quality.ts';

/** Rows whose texts are read and compared at most. */
const MOST_READ = 50_000;

export type SameContent = {
  groups: Uint32Array[];
  /** 1 for each row that was compared. */
  wasCompared: Uint8Array;
  notCompared: number;
  isCut: boolean;
};

/**
 * Groups of cases that have everything in common but their number: all fields, the text, and the cells that no field was mapped to
 * (the number itself, where it stands in one of them, put aside).
 * Cases with neither a text nor a customer or an order are not compared: too much is the same by chance.
 * @param readTexts  texts of versions; called once, only for rows whose columns agree
 * @returns  groups of row numbers, ascending, the oldest group first
 */
export function sameContent(
  cases: CaseColumns,
  hasText: Uint8Array,
  readTexts: (versionIds: Float64Array) => Map<number, CaseText>,
): SameContent {
  const keys = hashRows(cases);
  const canCompare = comparable(cases, hasText);
  let notCompared = 0;
  for (const can of canCompare) if (can === 0) notCompared += 1;
  const found = rowsWithTwin(keys, canCompare);
  const candidates = found.subarray(0, MOST_READ);
  if (candidates.length === 0) return { groups: [], wasCompared: canCompare, notCompared, isCut: false };
  const texts = readTexts(Float64Array.from(candidates, (row) => cases.versionId[row]!));
  const groups = Map.groupBy(candidates, (row) => {
    const text = texts.get(cases.versionId[row]!);
    const extras = (text?.extras ?? '').replaceAll(text?.caseId ?? '\u0000', '');
    return `${keys[row]} ${text?.narrative ?? ''}\u0000${extras}`;
  });
  const same = [...groups.values()].filter((rows) => rows.length > 1).map((rows) => Uint32Array.from(rows));
  return { groups: same, wasCompared: canCompare, notCompared, isCut: found.length > candidates.length };
}

/** 52 bits of every mapped field of each row. Equal rows have equal keys; unequal ones almost never. */
function hashRows({ n, instants, codes, numbers, flags }: CaseColumns): Float64Array {
  const low = new Int32Array(n);
  const high = new Int32Array(n).fill(17);
  const mix = (row: number, value: number): void => {
    low[row] = Math.imul(low[row]! ^ value, 0x9e3779b1) ^ (low[row]! >>> 15);
    high[row] = Math.imul(high[row]! + value, 0x85ebca6b) ^ (high[row]! >>> 13);
  };
  for (const column of [...Object.values(codes), ...Object.values(flags)]) {
    for (let row = 0; row < n; row += 1) mix(row, column[row]!);
  }
  for (const column of [...Object.values(instants), ...Object.values(numbers)]) {
    for (let row = 0; row < n; row += 1) {
      const value = column[row]!;
      const isKnown = !Number.isNaN(value);
      mix(row, isKnown ? value | 0 : -1);
      mix(row, isKnown ? (value / 4096) | 0 : -2);
    }
  }
  return Float64Array.from(low, (value, row) => (value >>> 0) * 0x10_0000 + (high[row]! & 0xf_ffff));
}

function comparable({ n, codes }: CaseColumns, hasText: Uint8Array): Uint8Array {
  const { customer, order } = codes;
  const can = hasText.slice();
  for (let row = 0; row < n; row += 1) {
    if ((customer?.[row] ?? -1) >= 0 || (order?.[row] ?? -1) >= 0) can[row] = 1;
  }
  return can;
}

/** Rows that share their key with another: those that share part of it are found among bits, and only these are sorted. */
function rowsWithTwin(keys: Float64Array, canCompare: Uint8Array): Uint32Array {
  const rows = rowsWithSimilar(keys, canCompare);
  const sorted = Float64Array.from(rows, (row) => keys[row]!).sort();
  const twins = new Set<number>();
  for (let at = 1; at < sorted.length; at += 1) if (sorted[at] === sorted[at - 1]) twins.add(sorted[at]!);
  return twins.size === 0 ? new Uint32Array(0) : rows.filter((row) => twins.has(keys[row]!));
}

/** Slots are the high bits of a key's 32 low ones, several times as many as there are rows. */
function rowsWithSimilar(keys: Float64Array, canCompare: Uint8Array): Uint32Array {
  const bits = Math.min(28, Math.max(10, Math.ceil(Math.log2(keys.length + 1)) + 3));
  const slotOf = (row: number): number => (keys[row]! >>> 0) >>> (32 - bits);
  const seen = new Uint32Array(2 ** (bits - 5));
  const twice = new Uint32Array(2 ** (bits - 5));
  for (let row = 0; row < keys.length; row += 1) {
    if (canCompare[row] === 0) continue;
    const slot = slotOf(row);
    const bit = 1 << (slot & 31);
    if ((seen[slot >>> 5]! & bit) === 0) seen[slot >>> 5]! |= bit;
    else twice[slot >>> 5]! |= bit;
  }
  const found = new Uint32Array(keys.length);
  let n = 0;
  for (let row = 0; row < keys.length; row += 1) {
    if (canCompare[row] === 0) continue;
    const slot = slotOf(row);
    if ((twice[slot >>> 5]! & (1 << (slot & 31))) !== 0) found[n++] = row;
  }
  return found.subarray(0, n);
}
