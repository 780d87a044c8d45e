import { describe, expect, it } from 'vitest';
import { importScratch, type ScratchFile } from '../../../main/db/queries/import-scratch.ts';

/** A file of memory, with what stands in it. */
function memoryFile(): ScratchFile & { held: Buffer } {
  const held = Buffer.alloc(1 << 16);
  let end = 0;
  return {
    held,
    write: (bytes, at) => held.set(bytes, at),
    read: (bytes, at) => bytes.set(held.subarray(at, at + bytes.length)),
    reserve: (length) => (end += length) - length,
    close: () => undefined,
  };
}

describe('what an import puts aside', () => {
  it('is read as it was written, at any place and again at the same one', () => {
    const scratch = importScratch('', memoryFile());
    for (const [at, text] of [
      [0, 'customer-1@example.org wrote so.'],
      [16_000, 'Zoë said nothin'.repeat(256)],
      [0, 'customer-2@example.org wrote so.'],
    ] as const) {
      const bytes = Buffer.from(text);
      scratch.write(bytes, at);
      const read = Buffer.alloc(bytes.length);
      scratch.read(read, at);
      expect(read.toString()).toBe(text);
    }
  });

  it('cannot be read from the disk', () => {
    const file = memoryFile();
    const bytes = Buffer.from('customer-1@example.org '.repeat(48));
    importScratch('', file).write(bytes, 0);
    importScratch('', file).write(bytes, 8192);
    expect(file.held.includes('customer')).toBe(false);
    expect(file.held.subarray(0, bytes.length).equals(file.held.subarray(8192, 8192 + bytes.length))).toBe(false);
    const other = Buffer.alloc(bytes.length);
    importScratch('', file).read(other, 0);
    expect(other.equals(bytes)).toBe(false);
  });

  it('is whole blocks, at their places', () => {
    expect(() => importScratch('', memoryFile()).write(Buffer.alloc(15), 0)).toThrow(RangeError);
    expect(() => importScratch('', memoryFile()).write(Buffer.alloc(32), 8)).toThrow(RangeError);
    expect([20, 1].map(importScratch('', memoryFile()).reserve)).toEqual([0, 32]);
  });
});
