import type { Trouble, TroubleCode } from '../../shared/model/result.ts';
import type { MessageKey } from '../../shared/words/messages.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { sqliteTrouble } from '../db/sqlite-trouble.ts';

type Words = readonly [TroubleCode, Extract<MessageKey, `world.${string}`>];

const FULL: Words = ['io', 'world.full'];
const NOT_ALLOWED: Words = ['cannot-create', 'world.notAllowed'];
const IN_USE: Words = ['busy', 'world.inUse'];

/** Error codes of the operating system, and what a person can do about each. */
export const SYSTEM_WORDS: Readonly<Record<string, Words>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  ENOENT: ['not-found', 'world.gone'],
  ENOTDIR: ['not-found', 'world.noFolder'],
  EISDIR: ['unreadable', 'world.isFolder'],
  ENAMETOOLONG: ['usage', 'world.longName'],
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EIO: ['io', 'world.diskError'],
  EMFILE: ['io', 'world.manyFiles'],
  ENOMEM: ['io', 'world.noMemory'],
};

/**
 * A broken world in words: what was thrown, as the code and message that may leave the core.
 * Unknown errors become `internal` without their own message, which could quote a cell.
 */
export function worldTrouble(error: unknown): Trouble {
  const ofStore = sqliteTrouble(error);
  if (ofStore !== null) return ofStore;
  const words = SYSTEM_WORDS[systemCode(error)];
  return words === undefined
    ? saidTrouble('internal', say('world.inside')).error
    : saidTrouble(words[0], say(words[1])).error;
}

function systemCode(error: unknown): string {
  const hasCode = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return hasCode ? String(error.code) : '';
}
