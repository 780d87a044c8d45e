import type { Dialect, ImportOptions, Question, Recognition } from '../../shared/model/recognition.ts';
import type { MappingProfile, ProfileContent } from '../../shared/model/mapping-profile.ts';
import type { Result, Trouble } from '../../shared/model/result.ts';
import type { Preset } from '../../shared/presets/preset.ts';
import { say } from '../../shared/words/said.ts';
import type { FileLink, Scouted } from './file-link.ts';
import type { JoinTables, RowExtension } from './join-tables.ts';
import type { MappingPlan } from './mapping-plan.ts';
import type { SourceFile } from './open-source.ts';
import type { Profiler } from './profile-columns.ts';
import type { Sample } from './read-sample.ts';

/** What an import needs to know of a file: what is shown to people, and the plan by which its records are read. */
export type Recognised = {
  recognition: Recognition;
  /** Null while required fields are not mapped, and for tables that are only joined to others. */
  plan: MappingPlan | null;
  preset: Preset | null;
  extension: RowExtension | null;
  dialect: Dialect;
  columns: readonly string[];
  /** Preset ids of tables that must be given beside this file. */
  missing: readonly string[];
  /** Why it cannot go in by itself: it has no usable dates. In a set it may be a table of another file. */
  refusal: Trouble | null;
  /** In a set of files: it is only joined to others. */
  isTable: boolean;
  /** Set in a set of files, for a source nobody described. */
  scouted: Scouted | null;
  /** What a profile says beside the options: of columns that other files have, and which tables the file's columns name. */
  ofTables: Pick<ProfileContent, 'map' | 'joins'>;
};

export type RecogniseContext = {
  /** Zone of the store. */
  zone: string;
  tables?: JoinTables;
  /** What the files given with it add to this one. */
  link?: FileLink | null;
  /** First look at a file of a set: columns that it lacks may come from another file. */
  isScouting?: boolean;
  /** Mapping profiles in force. */
  profiles?: readonly MappingProfile[];
  /** Imports are pseudonymised unless the options say otherwise. */
  isPseudonymous?: boolean;
  /** The key (hex) for pseudonyms, or why there is none; looked at only when a file is pseudonymised. */
  pseudonymKey?: Result<string>;
  signal?: AbortSignal;
};

/** What the store itself brings into it, as plain data. */
export type StoreContext = Omit<RecogniseContext, 'tables' | 'link' | 'signal'>;

type Bare = {
  source: SourceFile;
  sample: Sample;
  profiler: Profiler;
  names: readonly string[];
  preset: Preset | null;
  options: ImportOptions;
};

/** A file none of whose rows goes in by itself: a table of others, or one that is refused unless it turns out to be one. */
export function bareRecognised(
  { source, sample, profiler, names, preset, options }: Bare,
  {
    link,
    questions,
    isTable,
    refusal,
    scouted,
  }: {
    link: FileLink | null;
    questions: readonly Question[];
    isTable: boolean;
    refusal: Trouble | null;
    scouted: Scouted | null;
  },
): Recognised {
  return {
    plan: null,
    preset,
    extension: null,
    dialect: sample.dialect,
    columns: names,
    missing: [],
    refusal,
    scouted,
    isTable,
    ofTables: tablesSaid({}, options, link),
    recognition: {
      file: source.name,
      bytes: source.bytes,
      dialect: sample.dialect,
      kind: null,
      source: isTable ? { id: 'table', label: say('said.table').text } : null,
      confidence: isTable ? 1 : 0,
      reasons: [...(link?.reasons ?? []), ...sample.reasons],
      columns: profiler.columns.map(({ position, name, samples }) => ({ position, name, field: null, samples })),
      dates: [],
      sentinels: [],
      questions: [...sample.questions, ...questions],
      keys: [],
      joined: [],
      needs: [],
      profile: null,
      rules: [],
      options,
      stored: [],
      preview: sample.preview,
    },
  };
}

/** What is remembered of the tables beside a file: what was said before of those that are not there, and what is said now. */
export function tablesSaid(
  elsewhere: Readonly<Record<string, string>>,
  { joins = {} }: ImportOptions,
  link: FileLink | null,
): Recognised['ofTables'] {
  const before = Object.entries(joins).flatMap(([column, to]) =>
    typeof to === 'string' ? [] : [[column, to] as const],
  );
  const said = { ...Object.fromEntries(before), ...link?.answers };
  return {
    ...(Object.keys(elsewhere).length === 0 ? {} : { map: elsewhere }),
    ...(Object.keys(said).length === 0 ? {} : { joins: said }),
  };
}
