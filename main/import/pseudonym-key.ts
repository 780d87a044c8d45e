import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ok, type Result } from '../../shared/model/result.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { readSetting, writeSetting } from '../db/queries/settings.ts';
import type { ReadableDb, WritableDb } from '../db/types.ts';

const SHAPE = /^[0-9a-f]{64}$/;

/** Where the key stands: beside the store, never in it, so that the store alone does not give customers away. */
export function pseudonymKeyPath(storePath: string): string {
  return `${storePath}.pseudonym-key`;
}

/** Whether imports of this store have been pseudonymised. */
export function isPseudonymous(db: ReadableDb): boolean {
  return readSetting(db, 'pseudonym_check') !== null;
}

/**
 * The key for the pseudonyms of a store, in hex: its own, or before the first pseudonymised import one that is made up and kept by
 * `keepPseudonymKey`. A key that is lost or is another one is refused, because with a new one every customer would be a stranger.
 */
export function pseudonymKeyOf(db: ReadableDb): Result<string> {
  const path = pseudonymKeyPath(db.path);
  if (isPseudonymous(db)) return existingKey(db, path);
  const found = existsSync(path) ? readKey(path) : randomBytes(32).toString('hex');
  return found === null ? saidTrouble('refused', say('trouble.noKey', { file: basename(path) })) : ok(found);
}

/** Before the first pseudonymised import stores a row: writes the key beside the store, and into the store by what it is known again. */
export function keepPseudonymKey(db: WritableDb, key: Result<string> | undefined): void {
  if (key?.ok !== true) throw new RangeError('a pseudonymised import needs a key');
  if (isPseudonymous(db)) return;
  const path = pseudonymKeyPath(db.path);
  if (!existsSync(path)) writeFileSync(path, `${key.value}\n`, { flag: 'wx', mode: 0o600 });
  writeSetting(db, 'pseudonym_check', checkOf(key.value));
}

function existingKey(db: ReadableDb, path: string): Result<string> {
  const key = existsSync(path) ? readKey(path) : null;
  if (key !== null && checkOf(key) === readSetting(db, 'pseudonym_check')) return ok(key);
  return saidTrouble('refused', say(key === null ? 'trouble.keyGone' : 'trouble.keyOther', { file: basename(path) }));
}

function readKey(path: string): string | null {
  const text = readFileSync(path, 'utf8').trim();
  return SHAPE.test(text) ? text : null;
}

function checkOf(key: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update('redress pseudonyms').digest('hex').slice(0, 16);
}
