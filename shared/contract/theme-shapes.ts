import { z } from 'zod';
import { LONGEST_NAME, LONGEST_TEXT } from '../model/decision.ts';
import type { ThemeKept } from '../model/theme-model.ts';
import type {
  SplitPreview,
  SplitProposal,
  Said,
  ThemeChange,
  ThemeEvent,
  ThemeEventTold,
  ThemeExclude,
  ThemeMerge,
  ThemeRename,
  ThemeResult,
  ThemeRun,
  ThemeSplit,
  ThemesState,
  ThemesView,
} from '../model/themes.ts';
import { clusterResult } from './analysis-shapes.ts';
import { absent, proportion } from './figure-shapes.ts';
import { objectOf, periodName } from './parts.ts';
import { clusterSubject } from './record-shapes.ts';

const count = z.number().int().nonnegative();
const words = z.array(z.string()).readonly();
/** A theme: found ones have ids from 1 on, split off ones below 0. */
const theme = z
  .number()
  .int()
  .refine((id) => id !== 0, 'must be a theme');
/** Something to read. */
const given = z
  .string()
  .max(200)
  .refine((text) => /[\p{L}\p{N}]/u.test(text), 'must be a name');
const givenWords = z.array(given).min(1).max(50).readonly();

/** What a change says. */
const themeChangeContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rename'), theme, name: given } satisfies { [K in keyof ThemeRename]: z.ZodType }),
  z.strictObject({
    kind: z.literal('merge'),
    themes: z.array(theme).min(1).max(200).readonly(),
    into: theme,
  } satisfies { [K in keyof ThemeMerge]: z.ZodType }),
  z.strictObject({ kind: z.literal('split'), theme, words: givenWords, name: given } satisfies {
    [K in keyof ThemeSplit]: z.ZodType;
  }),
  z.strictObject({ kind: z.literal('exclude'), words: givenWords } satisfies { [K in keyof ThemeExclude]: z.ZodType }),
]);

/** A theme, and the words that it would be split by; none yet while they are chosen. */
export const splitQuestion = z.strictObject({ theme, words: z.array(given).max(50).readonly() });

export const splitPreview = objectOf<SplitPreview>({
  total: count,
  taken: count,
  words: z.array(z.strictObject({ word: z.string(), n: count })).readonly(),
  examples: z.strictObject({ taken: words, rest: words }),
  proposals: z.array(objectOf<SplitProposal>({ words, n: count })).readonly(),
});

export const newThemeChange = z.strictObject({
  content: themeChangeContent,
  reason: z.string().max(LONGEST_TEXT),
  who: z.string().max(LONGEST_NAME),
});

export const themeChange = objectOf<ThemeChange>({
  id: z.number().int(),
  content: themeChangeContent,
  reason: z.string(),
  who: z.string(),
  madeAt: z.number(),
  undoneAt: z.number().nullable(),
});

const eventFields = { kind: z.enum(['born', 'ended', 'returned']), theme: z.number().int(), month: periodName };

export const themeRun = objectOf<ThemeRun>({
  id: z.number().int(),
  madeAt: z.number(),
  undoneAt: z.number().nullable(),
  kind: z.enum(['learnt', 'grown', 'placed']),
  themes: z.array(objectOf<ThemeKept>({ id: z.number().int(), terms: words, isBirth: z.boolean() })).readonly(),
  nextId: count,
  excluded: words,
  texts: count,
  placed: count,
  other: count,
  events: z.array(objectOf<ThemeEvent>(eventFields)).readonly(),
  ended: z.array(z.number().int()).readonly(),
});

const result = objectOf<ThemeResult>({
  id: z.number().int(),
  name: z.string().nullable(),
  terms: words,
  isBirth: z.boolean(),
  isSplit: z.boolean(),
  merged: z.array(z.number().int()).readonly(),
  label: z.string(),
  n: count,
  share: proportion,
  since: periodName,
  last: periodName,
  hasEnded: z.boolean(),
  judged: clusterResult,
  examples: words,
  mainCluster: clusterSubject,
});

const viewFields = {
  month: periodName,
  cases: count,
  texts: count,
  other: count,
  unplaced: count,
  themes: z.array(result).readonly(),
  examined: count,
  expectedFalse: z.number(),
};
export const themesView = objectOf<ThemesView>(viewFields);
export const saidOrWhy = z.union([objectOf<Said>({ ...viewFields, isStored: z.boolean() }), absent]);

export const themesState = objectOf<ThemesState>({
  run: themeRun.nullable(),
  job: z.string().nullable(),
  themes: z.array(z.strictObject({ id: z.number().int(), label: z.string() })).readonly(),
  events: z.array(objectOf<ThemeEventTold>({ ...eventFields, label: z.string() })).readonly(),
  changes: z.array(themeChange).readonly(),
  excluded: words,
  isOutdated: z.boolean(),
  later: count,
});
