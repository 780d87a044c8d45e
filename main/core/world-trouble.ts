import type { Trouble, TroubleCode } from '../../shared/model/result.ts';
import { sqliteTrouble } from '../db/sqlite-trouble.ts';

type Words = readonly [TroubleCode, string];

const FULL: Words = ['io', 'The disk is full. Nothing is half there: free some space and do it again.'];
const NOT_ALLOWED: Words = [
  'cannot-create',
  'Redress may not read or write there. Choose another place, or change who may use this one.',
];
const IN_USE: Words = ['busy', 'Another program is using this file. Close it there and do it again.'];

/** Error codes of the operating system, and what a person can do about each. */
export const SYSTEM_WORDS: Readonly<Record<string, Words>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  ENOENT: ['not-found', 'The file or folder is not there (any more).'],
  ENOTDIR: ['not-found', 'A part of that path is not a folder.'],
  EISDIR: ['unreadable', 'That is a folder, not a file.'],
  ENAMETOOLONG: ['usage', 'That name is too long for this disk.'],
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EIO: ['io', 'The disk or the network drive reported an error. What was finished before is kept.'],
  EMFILE: ['io', 'Too many files are open on this computer. Close some programs and do it again.'],
  ENOMEM: ['io', 'There was not enough memory. Close other programs and do it again; the data is unharmed.'],
};

/**
 * A broken world in words: what was thrown, as the code and message that may leave the core.
 * Unknown errors become `internal` without their own message, which could quote a cell.
 */
export function worldTrouble(error: unknown): Trouble {
  const ofStore = sqliteTrouble(error);
  if (ofStore !== null) return ofStore;
  const words = SYSTEM_WORDS[systemCode(error)];
  if (words !== undefined) return { code: words[0], message: words[1] };
  return {
    code: 'internal',
    message: 'Something went wrong inside Redress. What was finished before is kept; the log has the place.',
  };
}

function systemCode(error: unknown): string {
  const hasCode = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return hasCode ? String(error.code) : '';
}
