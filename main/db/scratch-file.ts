import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A file for what an import does not hold in memory. It has no name any more when it is used, so that it goes with its process. */
export type ScratchFile = {
  /** Writes bytes at a place; throws what the system throws where the disk is full. */
  readonly write: (bytes: Uint8Array, at: number) => void;
  /** Fills `bytes` from a place that was written. */
  readonly read: (bytes: Uint8Array, at: number) => void;
  /** Gives a place of so many bytes that nothing else has. */
  readonly reserve: (length: number) => number;
  readonly close: () => void;
};

/**
 * A scratch file beside a store, made with its first use; where its folder may not be written to (a dry run on a disk that is read-only),
 * among the temporary files. What is written stands there as it is: numbers and seeded hashes, no texts (see `importScratch`).
 */
export function scratchFile(storePath: string): ScratchFile {
  let opened: { fd: number; leftover: string | null } | null = null;
  let end = 0;

  function file(): number {
    opened ??= openNameless(storePath);
    return opened.fd;
  }

  return {
    write(bytes, at) {
      for (let done = 0; done < bytes.length;) done += writeSync(file(), bytes, done, bytes.length - done, at + done);
    },
    read(bytes, at) {
      for (let done = 0; done < bytes.length;) {
        const n = readSync(file(), bytes, done, bytes.length - done, at + done);
        if (n === 0) throw new RangeError(`nothing was written to the scratch file at ${at + done}`);
        done += n;
      }
    },
    reserve(length) {
      end += length;
      return end - length;
    },
    close() {
      if (opened === null) return;
      closeSync(opened.fd);
      if (opened.leftover !== null) unlinkSync(opened.leftover);
      opened = null;
      end = 0;
    },
  };
}

function openNameless(storePath: string): { fd: number; leftover: string | null } {
  const name = `-scratch-${process.pid}-${performance.now().toString(36).replace('.', '')}`;
  const places = [`${storePath}${name}`, join(tmpdir(), `${basename(storePath)}${name}`)];
  for (const [at, path] of places.entries()) {
    const fd = tryToMake(path, at + 1 < places.length);
    if (fd === null) continue;
    try {
      unlinkSync(path);
      return { fd, leftover: null };
    } catch {
      // A system that keeps the names of open files: the name goes when the file is closed.
      return { fd, leftover: path };
    }
  }
  throw new RangeError('no place for a scratch file');
}

/** @param hasOther  another place is tried where nothing may be written here: then null */
function tryToMake(path: string, hasOther: boolean): number | null {
  try {
    return openSync(path, 'wx+', 0o600);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (hasOther && ['EACCES', 'EROFS', 'EPERM'].includes(code)) return null;
    throw error;
  }
}
