import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { ok, type Result } from '../../shared/model/result.ts';
import type { MessageKey } from '../../shared/words/messages.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';

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
  checkUnchanged: (rows: number) => Result<void>;
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
    if (!kind.isFile())
      return saidTrouble('unreadable', say('trouble.notFile', { file: name, what: say(whatIs(kind)) }));
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
    checkUnchanged: (rows) => {
      const now = fstatSync(handle);
      return now.size === before.size && now.mtimeMs === before.mtimeMs && now.nlink > 0
        ? ok(undefined)
        : saidTrouble(
            'unreadable',
            say('trouble.changed', { file: name, reached: say('trouble.afterRows', { n: String(rows) }) }),
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
  if (code === 'ENOENT') return saidTrouble('not-found', say('trouble.notFound', { file: name }));
  if (code === 'EACCES' || code === 'EPERM')
    return saidTrouble('unreadable', say('trouble.notAllowed', { file: name }));
  const said =
    code === '' ? say('trouble.notOpened', { file: name }) : say('trouble.notOpenedCode', { file: name, code });
  return saidTrouble('unreadable', said);
}

function whatIs(kind: Stats): Extract<MessageKey, `content.${string}`> {
  if (kind.isDirectory()) return 'content.folder';
  if (kind.isFIFO()) return 'content.pipe';
  if (kind.isSocket()) return 'content.socket';
  return 'content.device';
}
