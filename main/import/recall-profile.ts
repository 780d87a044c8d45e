import { fieldsOf, type RowKind } from '../../shared/model/fields.ts';
import {
  fitOfProfile,
  headerKey,
  isDecided,
  LEAST_SHARE,
  type MappingProfile,
  type ProfileContent,
} from '../../shared/model/mapping-profile.ts';
import type { ImportOptions, Question, RecalledProfile } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { say, sayList } from '../../shared/words/said.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import { madeValues } from '../../shared/presets/piece-columns.ts';

/** What is known of a file's columns from before. */
export type Recalled = {
  /** The options of the profile under those that were given. */
  options: ImportOptions;
  /** Order of ambiguous dates in earlier files of these columns. */
  dateOrder: ImportOptions['dateOrder'] | null;
  /** field → column that the file has not: one of a table given with it. */
  elsewhere: Readonly<Record<string, string>>;
  shown: RecalledProfile | null;
  question: Question | null;
};

/**
 * The profile for these columns: the one named, the one of the same columns (used without asking), or the nearest one (offered,
 * and asked when it holds what a person said).
 */
export function recallProfile(
  names: readonly string[],
  options: ImportOptions,
  profiles: readonly MappingProfile[],
  file: string,
): Result<Recalled> {
  const nothing: Recalled = { options, dateOrder: null, elsewhere: {}, shown: null, question: null };
  if (options.profile === 'none') return ok(nothing);
  if (options.profile !== undefined) {
    const wanted = profiles.find(({ id }) => id === options.profile);
    if (wanted === undefined) return saidTrouble('usage', say('trouble.noProfile', { id: String(options.profile) }));
    return ok(recalled(wanted, names, options));
  }
  const key = headerKey(names);
  const same = profiles.findLast(({ columns }) => headerKey(columns) === key);
  if (same !== undefined) return ok(isAgainst(same, options) ? nothing : recalled(same, names, options));
  const near = nearest(profiles, names);
  if (near?.content == null) return ok(nothing);
  const shown = shownOf(near, names, false);
  const isAsked = isDecided(near.content) && options.map === undefined && options.preset === undefined;
  return ok({ ...nothing, shown, question: isAsked ? askProfile(shown, file) : null });
}

/** Another source or kind than the profile's was named: what it says of fields does not hold. */
function isAgainst({ content }: MappingProfile, { preset, kind }: ImportOptions): boolean {
  return (preset !== undefined && preset !== content?.preset) || (kind !== undefined && kind !== content?.kind);
}

function nearest(profiles: readonly MappingProfile[], names: readonly string[]): MappingProfile | null {
  let best: MappingProfile | null = null;
  let most = LEAST_SHARE;
  for (const profile of profiles) {
    const { share } = fitOfProfile(profile.columns, names);
    if (share < most) continue;
    best = profile;
    most = share;
  }
  return best;
}

function recalled(profile: MappingProfile, names: readonly string[], options: ImportOptions): Recalled {
  const { dateOrder, ...content } = profile.content ?? {};
  const map = { ...presentColumns(content, names), ...options.map };
  const joins = { ...content.joins, ...options.joins };
  const fillDown = { ...content.fillDown, ...options.fillDown };
  return {
    options: {
      ...content,
      ...options,
      ...(Object.keys(map).length === 0 ? {} : { map }),
      ...(Object.keys(joins).length === 0 ? {} : { joins }),
      ...(Object.keys(fillDown).length === 0 ? {} : { fillDown }),
    },
    dateOrder: dateOrder ?? null,
    elsewhere: Object.fromEntries(
      Object.entries(content.map ?? {}).filter(
        ([id, name]) => !Object.hasOwn(map, id) && findColumn([name], profile.columns) < 0,
      ),
    ),
    shown: shownOf(profile, names, true),
    question: null,
  };
}

/** The mapping without columns that the file does not have. */
function presentColumns({ map, preset, kind }: ProfileContent, names: readonly string[]): Record<string, string> {
  // Of a guessed file next month's values must not change what is what: a field that is not named has no column.
  const none = preset === 'generic' && kind !== undefined && map !== undefined ? unnamed(kind, map) : {};
  return Object.assign(none, present(map, names));
}

function unnamed(kind: RowKind, map: Readonly<Record<string, string>>): Record<string, string> {
  const ids = fieldsOf(kind).map(({ id }) => id);
  return Object.fromEntries(ids.filter((id) => !Object.hasOwn(map, id) && id !== 'cancelled').map((id) => [id, '']));
}

function present(map: ProfileContent['map'], names: readonly string[]): Record<string, string> {
  const made = [...names, ...madeValues(names).map(({ name }) => name)];
  return Object.fromEntries(
    Object.entries(map ?? {}).filter(([, name]) => name === '' || name === '*' || findColumn([name], made) >= 0),
  );
}

function shownOf(profile: MappingProfile, names: readonly string[], isUsed: boolean): RecalledProfile {
  const { share, missing, extra } = fitOfProfile(profile.columns, names);
  const { id, name, usedAt, usedFor } = profile;
  return { id, name, usedAt, usedFor, isUsed, isSame: share === 1, missing, extra };
}

function askProfile({ id, name, missing, extra, usedFor }: RecalledProfile, file: string): Question {
  const difference = sayList(
    [
      ...(missing.length === 0 ? [] : [say('said.without', { names: missing.join(', ') })]),
      ...(extra.length === 0 ? [] : [say('said.with', { names: extra.join(', ') })]),
    ],
    'semicolon',
  );
  return {
    id: 'profile',
    said: say('said.ask.profile', { file, name, difference }),
    choices: [
      {
        value: String(id),
        said: say('said.ask.asProfile', { name }),
        flag: `--profile ${id}`,
        sample: usedFor === '' ? [] : [usedFor],
      },
      { value: 'none', said: say('said.ask.afresh'), flag: '--profile none', sample: [] },
    ],
  };
}
