import { randomInt } from 'node:crypto';
import { createKeyIndex, type KeyMemory, type StoredHashes } from '../keys/key-index.ts';
import { scratchFile } from '../scratch-file.ts';

/** Numbers of keys, from 1 on, for any number of keys: hashes of 96 bits in bounded memory, the rest in a scratch file. Close it. */
export type ScratchKeys = {
  /** The number of a key, or 0. */
  readonly find: (key: string) => number;
  /** Gives the key looked for last, which was not found, the next number. */
  readonly add: () => number;
  readonly close: () => void;
};

const NOTHING: StoredHashes = { size: 0, pieces: () => [], isHashOf: () => false };
const LARGEST_SEED = 2 ** 32;

export function scratchKeys(beside: string, memory: KeyMemory): ScratchKeys {
  const file = scratchFile(beside);
  const index = createKeyIndex(randomInt(LARGEST_SEED), NOTHING, file, memory);
  let bytes = Buffer.alloc(256);
  const offsets = new Uint32Array(2);
  return {
    find(key) {
      const most = key.length * 3;
      if (most > bytes.length) bytes = Buffer.alloc(most * 2);
      offsets[1] = bytes.write(key, 'utf8');
      index.look({ bytes, offsets }, 1, 0);
      return index.find(0);
    },
    add: () => index.add(0),
    close: file.close,
  };
}
