import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { uint32Of } from '../blobs.ts';
import { scratchFile, type ScratchFile } from '../scratch-file.ts';

export type { ScratchFile };

/** What is written is a number of these long. */
export const BLOCK_BYTES = 16;
const CIPHER = 'aes-256-ecb';
const KEY_BYTES = 32;

/**
 * A scratch file for what files hold, texts of customers among it: enciphered with keys that only this process has, so that nothing of it
 * can be read from the disk later. Each block of 16 bytes is masked by its place before and after it is enciphered (XEX), so that the same
 * text looks different everywhere. The ciphers are made once: to make one takes longer than to encipher a page.
 */
export function importScratch(storePath: string, file: ScratchFile = scratchFile(storePath)): ScratchFile {
  const [key, maskKey] = [randomBytes(KEY_BYTES), randomBytes(KEY_BYTES)];
  const cipher = createCipheriv(CIPHER, key, null).setAutoPadding(false);
  const decipher = createDecipheriv(CIPHER, key, null).setAutoPadding(false);
  const masks = createCipheriv(CIPHER, maskKey, null).setAutoPadding(false);
  let places = new Float64Array(0);
  let work = new Uint8Array(0);

  function maskOf(at: number, length: number): Uint8Array {
    if (at % BLOCK_BYTES !== 0 || length % BLOCK_BYTES !== 0 || length === 0)
      throw new RangeError(`${length} bytes at ${at} are no blocks`);
    if (places.byteLength < length) {
      places = new Float64Array((length / BLOCK_BYTES) * 2);
      work = new Uint8Array(length);
    }
    for (let block = 0; block * BLOCK_BYTES < length; block += 1) places[block * 2] = at / BLOCK_BYTES + block;
    return masks.update(new Uint8Array(places.buffer, 0, length));
  }

  /** Bytes through one of the ciphers, masked before and after; good until the next call. */
  function through(one: typeof cipher | typeof decipher, bytes: Uint8Array, at: number): Uint8Array {
    const mask = uint32Of(maskOf(at, bytes.length));
    const own = work.subarray(0, bytes.length);
    const words = uint32Of(own);
    own.set(bytes);
    for (let i = 0; i < words.length; i += 1) words[i] = (words[i] ?? 0) ^ (mask[i] ?? 0);
    own.set(one.update(own));
    for (let i = 0; i < words.length; i += 1) words[i] = (words[i] ?? 0) ^ (mask[i] ?? 0);
    return own;
  }

  return {
    write: (bytes, at) => file.write(through(cipher, bytes, at), at),
    read(bytes, at) {
      file.read(bytes, at);
      bytes.set(through(decipher, bytes, at));
    },
    reserve: (length) => file.reserve(Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES),
    close: file.close,
  };
}
