import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { CONTACT_FIELD } from '../../shared/model/fields.ts';
import type { TextColumn } from '../../shared/model/text-column.ts';
import type { StoredField } from './entities.ts';
import { textOf } from './text-column.ts';

/**
 * Fields that came after the first schema enter last and under tags of their own, so that rows of stores from before them keep
 * their hashes. A new field gets the next tag here.
 */
const LATER_FIELDS: ReadonlyMap<string, number> = new Map([
  [CONTACT_FIELD.id, 9000],
  ['approvalAskedAt', 9001],
  ['approvedAt', 9002],
  ['rePromises', 9003],
  ['channelSwitches', 9004],
  ['authorityLimit', 9005],
  ['approvalNeeded', 9006],
  ['withinAuthority', 9007],
  ['policyBlocked', 9008],
  ['satisfactionAsked', 9009],
]);

/**
 * A 64-bit hash of what each row says, as two uint32 a row: equal for rows that say the same, whatever the order of
 * columns, the file's own codes or fields that are mapped but empty. Fields enter in the order of the model.
 * `codes` are ids of the store's dictionaries (0 is absent) by field; `out` is overwritten.
 */
export function contentHashes(
  batch: RecordBatch,
  fields: readonly StoredField[],
  codes: Readonly<Record<string, Uint32Array>>,
  out = new Uint32Array(batch.rows * 2),
): Uint32Array {
  for (let row = 0; row < batch.rows; row += 1) {
    out[row * 2] = 0x811c9dc5;
    out[row * 2 + 1] = 0x1b873593;
  }
  const mixField = (id: string, tag: number): void => {
    const ids = codes[id];
    const flags = batch.flags[id];
    const doubles = batch.instants[id] ?? batch.numbers[id];
    if (ids !== undefined) mixIds(out, ids, tag);
    else if (flags !== undefined) mixFlags(out, flags, tag);
    else if (doubles !== undefined) mixDoubles(out, doubles, tag);
  };
  const plain = fields.filter(({ id }) => !LATER_FIELDS.has(id));
  for (const [index, { id }] of plain.entries()) mixField(id, index);
  if (batch.narratives !== null) mixBytes(out, batch.narratives.bytes, batch.narratives.offsets, plain.length);
  if (batch.extras !== null) mixTexts(out, batch.extras, plain.length + 1);
  for (const [id, tag] of LATER_FIELDS) if (fields.some((field) => field.id === id)) mixField(id, tag);
  return out;
}

function mix(out: Uint32Array, row: number, tag: number, low: number, high: number): void {
  let x = Math.imul((out[row * 2] ?? 0) ^ low, 0x9e3779b1) ^ Math.imul(high + tag, 0x85ebca6b);
  x ^= x >>> 15;
  let y = Math.imul((out[row * 2 + 1] ?? 0) ^ (high + tag), 0xc2b2ae35) ^ Math.imul(low ^ x, 0x27d4eb2f);
  y ^= y >>> 13;
  out[row * 2] = x;
  out[row * 2 + 1] = y;
}

/** One loop an array type: that is what keeps them fast. */
function mixIds(out: Uint32Array, ids: Uint32Array, tag: number): void {
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] ?? 0;
    if (id !== 0) mix(out, row, tag + 1, id, 0);
  }
}

function mixFlags(out: Uint32Array, flags: Int8Array, tag: number): void {
  for (let row = 0; row < flags.length; row += 1) {
    const flag = flags[row] ?? -1;
    if (flag !== -1) mix(out, row, tag + 1, flag, 0);
  }
}

const value = new Float64Array(1);
const words = new Uint32Array(value.buffer);

function mixDoubles(out: Uint32Array, values: Float64Array, tag: number): void {
  for (let row = 0; row < values.length; row += 1) {
    const number = values[row] ?? Number.NaN;
    if (Number.isNaN(number)) continue;
    value[0] = number === 0 ? 0 : number;
    mix(out, row, tag + 1, words[0] ?? 0, words[1] ?? 0);
  }
}

function mixBytes(out: Uint32Array, bytes: Uint8Array, offsets: Uint32Array, tag: number): void {
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? from;
    if (from === to) continue;
    let x = 0x9e3779b9;
    let y = to - from;
    const words = to - ((to - from) & 3);
    for (let at = from; at < words; at += 4) {
      const word =
        (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
      x = Math.imul(x ^ word, 0x9e3779b1);
      x ^= x >>> 15;
      y = Math.imul((y ^ word) + (x >>> 17), 0x5f356495);
      y ^= y >>> 13;
    }
    for (let at = words; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      x = Math.imul(x ^ byte, 0x9e3779b1);
      y = Math.imul((y ^ byte) + (x >>> 17), 0x5f356495);
    }
    mix(out, row, tag + 1, x ^ (x >>> 16), y ^ (y >>> 16));
  }
}

function mixTexts(out: Uint32Array, texts: TextColumn, tag: number): void {
  for (let row = 0; row + 1 < texts.offsets.length; row += 1) {
    if (texts.offsets[row] === texts.offsets[row + 1]) continue;
    const text = textOf(texts, row);
    let x = 0x9e3779b9;
    let y = text.length;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      x = Math.imul(x ^ unit, 0x9e3779b1);
      y = Math.imul((y ^ unit) + (x >>> 17), 0x5f356495);
    }
    mix(out, row, tag + 1, x ^ (x >>> 16), y ^ (y >>> 16));
  }
}
