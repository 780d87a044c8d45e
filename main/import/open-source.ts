import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { ok, trouble, type Result } from '../../shared/model/result.ts';

/** A file open for reading. Close it. */
export type SourceFile = {
  name: string;
  bytes: number;
  /** Differs once the file has changed. */
  stamp: string;
  /** Up to `length` bytes from `position`; fewer only at the end of the file. */
  read: (position: number, length: number) => Buffer;
  /** As `read`, into a buffer that is used again: gives the number of bytes. */
  readInto: (target: Buffer, offset: number, position: number, length: number) => number;
  /** Trouble when the file was changed or cut while it was being read. */
  checkUnchanged: (reached: string) => Result<void>;
  close: () => void;
};

/**
 * Opens a regular file. A folder, pipe or device is refused before it is opened (opening a pipe would wait for ever).
 * @param name  name shown to people, where it differs from the path (an upload)
 */
export function openSource(path: string, name: string = basename(path)): Result<SourceFile> {
  let fd: number;
  let before: Stats;
  try {
    const kind = statSync(path);
    if (!kind.isFile()) return trouble('unreadable', `${name} is ${whatIs(kind)}, not a file. Choose a CSV file.`);
    fd = openSync(path, 'r');
    before = fstatSync(fd);
  } catch (error) {
    return openTrouble(name, error);
  }
  const handle = fd;
  let isOpen = true;
  return ok({
    name,
    bytes: before.size,
    stamp: `${before.ino} ${before.size} ${before.mtimeMs}`,
    read: (position, length) => {
      const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, before.size - position)));
      return buffer.subarray(0, readInto(buffer, 0, position, buffer.length));
    },
    readInto,
    checkUnchanged: (reached) => {
      const now = fstatSync(handle);
      return now.size === before.size && now.mtimeMs === before.mtimeMs && now.nlink > 0
        ? ok(undefined)
        : trouble(
            'unreadable',
            `${name} was changed or removed while it was being read (${reached}). Nothing was stored; import it again.`,
          );
    },
    close: () => {
      if (isOpen) closeSync(handle);
      isOpen = false;
    },
  });

  function readInto(target: Buffer, offset: number, position: number, length: number): number {
    const wanted = Math.max(0, Math.min(length, before.size - position));
    let filled = 0;
    while (filled < wanted) {
      const got = readSync(handle, target, offset + filled, wanted - filled, position + filled);
      if (got === 0) break;
      filled += got;
    }
    return filled;
  }
}

function openTrouble(name: string, error: unknown): Result<SourceFile> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return trouble('not-found', `${name} was not found.`);
  if (code === 'EACCES' || code === 'EPERM')
    return trouble('unreadable', `${name} may not be read: permission denied.`);
  return trouble('unreadable', `${name} could not be opened${code === '' ? '' : ` (${code})`}.`);
}

function whatIs(kind: Stats): string {
  if (kind.isDirectory()) return 'a folder';
  if (kind.isFIFO()) return 'a pipe';
  if (kind.isSocket()) return 'a socket';
  return 'a device';
}
