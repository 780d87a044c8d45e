import type { Said } from '../../../shared/model/said.ts';
import { plain, say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import { readFileSync, statSync } from 'node:fs';
import type { PROFILE_CALLS } from '../../../shared/contract/profile-calls.ts';
import { profileFile, type ProfileFile } from '../../../shared/contract/profile-shapes.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import {
  changeProfile,
  listProfiles,
  profilesInForce,
  takeProfiles,
  undoProfile,
} from '../../db/queries/mapping-profiles.ts';
import type { BareCore } from '../core.ts';
import type { Handlers } from '../handler.ts';

/** A file of profiles is small; anything larger is another file. */
const LARGEST = 8 << 20;

/** How files of known columns are read: listed, changed, deleted, undone, exported and imported. */
export function profileHandlers({ store, resolveFile, now }: BareCore): Handlers<keyof typeof PROFILE_CALLS> {
  const { db } = store;
  return {
    'profiles.list': () => ok(listProfiles(db)),
    'profiles.change': ({ id, ...change }) => changeProfile(db, id, change, now()),
    'profiles.remove': ({ id }) => changeProfile(db, id, { content: null }, now()),
    'profiles.undo': ({ id }) => undoProfile(db, id, now()),
    'profiles.export': () => {
      const profiles = profilesInForce(db).flatMap(({ name, columns, content }) =>
        content === null ? [] : [{ name, columns: [...columns], content }],
      );
      const file: ProfileFile = { format: 'redress-mapping-profiles', version: 1, profiles };
      return ok({
        name: 'mapping-profiles.json',
        mediaType: 'application/json',
        bytes: new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`),
      });
    },
    'profiles.import': ({ file }) => {
      const path = resolveFile(file.ref);
      if (path === null) return saidTrouble('not-found', say('refused.fileGone', { name: file.name }));
      const read = readProfileFile(path, file.name);
      if (!read.ok) return read;
      return takeProfiles(
        db,
        read.value.profiles.map((one) => ({ ...one, now: now(), usedFor: '' })),
      );
    },
  };
}

function readProfileFile(path: string, name: string): Result<ProfileFile> {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return saidTrouble('not-found', say('refused.noFile', { name }));
  const wrong = (why: Said): Result<never> => saidTrouble('refused', say('refused.noProfiles', { name, why }));
  if (size > LARGEST) return wrong(say('refused.tooLarge'));
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return wrong(say('refused.noJson'));
    throw error;
  }
  const parsed = profileFile.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return wrong(plain(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim()));
}
