import type { ThemeSpace } from '../../shared/model/theme-model.ts';
import { bytesOf } from './blobs.ts';

/** The arrays of a space in the order in which they stand in its blob, the widest numbers first so that all are aligned. */
const DOUBLES = ['stems', 'learntHashes'] as const;
const FLOATS = ['rarity', 'meanings', 'centres', 'floors', 'firm'] as const;
const WHOLES = ['themes', 'learntThemes'] as const;

type Lengths = Record<(typeof DOUBLES | typeof FLOATS | typeof WHOLES)[number], number>;
type Head = { width: number; rarityUnknown: number; lengths: Lengths };

/** A space as it is stored. */
export function packSpace(space: ThemeSpace): { head: string; data: Uint8Array } {
  const arrays = [...DOUBLES, ...FLOATS, ...WHOLES].map((name) => [name, space[name]] as const);
  const data = new Uint8Array(arrays.reduce((sum, [, array]) => sum + array.byteLength, 0));
  let at = 0;
  for (const [, array] of arrays) {
    data.set(bytesOf(array), at);
    at += array.byteLength;
  }
  const lengths = Object.fromEntries(arrays.map(([name, array]) => [name, array.length]));
  return {
    head: JSON.stringify({ width: space.width, rarityUnknown: space.rarityUnknown, lengths }),
    data,
  };
}

/** A stored space as it was. */
export function unpackSpace(row: { head: string; data: Uint8Array }): ThemeSpace {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by packSpace
  const { width, rarityUnknown, lengths } = JSON.parse(row.head) as Head;
  const { buffer } = row.data.slice();
  let at = 0;
  const doubles = (name: keyof Lengths): Float64Array => {
    const array = new Float64Array(buffer, at, lengths[name]);
    at += array.byteLength;
    return array;
  };
  const floats = (name: keyof Lengths): Float32Array => {
    const array = new Float32Array(buffer, at, lengths[name]);
    at += array.byteLength;
    return array;
  };
  const wholes = (name: keyof Lengths): Uint32Array => {
    const array = new Uint32Array(buffer, at, lengths[name]);
    at += array.byteLength;
    return array;
  };
  return {
    width,
    rarityUnknown,
    stems: doubles('stems'),
    learntHashes: doubles('learntHashes'),
    rarity: floats('rarity'),
    meanings: floats('meanings'),
    centres: floats('centres'),
    floors: floats('floors'),
    firm: floats('firm'),
    themes: wholes('themes'),
    learntThemes: wholes('learntThemes'),
  };
}
