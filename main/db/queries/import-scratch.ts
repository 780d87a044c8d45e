import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { scratchFile, type ScratchFile } from '../scratch-file.ts';

export type { ScratchFile };

const CIPHER = 'aes-256-xts';
const KEY_BYTES = 64;
/** The cipher takes no fewer. */
const LEAST_BYTES = 16;

/**
 * A scratch file for what files hold, texts of customers among it: enciphered with a key that only this process has, so that nothing of it
 * can be read from the disk later. What is written at a place is read there as a whole, and is no shorter than 16 bytes.
 */
export function importScratch(storePath: string, file: ScratchFile = scratchFile(storePath)): ScratchFile {
  const key = randomBytes(KEY_BYTES);
  const place = Buffer.alloc(16);

  function placeOf(bytes: Uint8Array, at: number): Buffer {
    if (bytes.length < LEAST_BYTES) throw new RangeError(`${bytes.length} bytes are too few to be enciphered`);
    place.writeDoubleLE(at);
    return place;
  }

  return {
    write(bytes, at) {
      file.write(createCipheriv(CIPHER, key, placeOf(bytes, at)).update(bytes), at);
    },
    read(bytes, at) {
      file.read(bytes, at);
      bytes.set(createDecipheriv(CIPHER, key, placeOf(bytes, at)).update(bytes));
    },
    reserve: file.reserve,
    close: file.close,
  };
}
