import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { ok, type Result } from '../../shared/model/result.ts';
import { APPLICATION_ID } from './application-id.ts';
import { storeTrouble } from './store-trouble.ts';

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/**
 * Reads a store's first 100 bytes without SQLite, so that a file that is not ours, comes from a newer program or was
 * cut short is refused with not a byte of it touched. Layout: https://sqlite.org/fileformat.html#the_database_header
 */
export function inspectHeader(path: string, newest: number): Result<{ version: number }> {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return storeTrouble('not-a-store', 'store.noFile', { path });
    const header = Buffer.alloc(HEADER_BYTES);
    const read = readSync(file, header, 0, HEADER_BYTES, 0);
    if (read < HEADER_BYTES || header.toString('latin1', 0, 16) !== MAGIC) {
      return storeTrouble('not-a-store', 'store.noStoreFile', { path });
    }
    if (header.readUInt32BE(68) !== APPLICATION_ID) {
      return storeTrouble('not-a-store', 'store.otherProgram', { path });
    }
    const version = header.readUInt32BE(60);
    if (version > newest) return newerStore(path, version, newest);
    if (isCutShort(header, stat.size) && !existsSync(`${path}-wal`)) {
      return storeTrouble('damaged', 'store.cutShort', { path });
    }
    return ok({ version });
  } finally {
    closeSync(file);
  }
}

export function newerStore(path: string, version: number, newest: number): Result<never> {
  const values = { path, version: String(version), newest: String(newest) };
  return storeTrouble('newer-store', 'store.newer', values, { version, newest });
}

/** The header's page count is valid when it carries the file's change counter (bytes 24 and 92). */
function isCutShort(header: Buffer, bytes: number): boolean {
  const stated = header.readUInt16BE(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  const pages = header.readUInt32BE(28);
  return header.readUInt32BE(24) === header.readUInt32BE(92) && pages * pageSize > bytes;
}
