import { z } from 'zod';
import type { ThemeRun } from '../model/themes.ts';
import { defineCall } from './call.ts';
import { absent } from './figure-shapes.ts';
import { jobRef, jobStateOf } from './job-calls.ts';
import { analysisQuery, page } from './parts.ts';
import { caseRow } from './case-calls.ts';
import {
  newThemeChange,
  splitPreview,
  splitQuestion,
  themeChange,
  themeRun,
  themesState,
  themesView,
} from './theme-shapes.ts';

const lang = z.enum(['en', 'de']);
const one = z.strictObject({ id: z.number().int().positive() });

export const THEME_CALLS = {
  /** What is stored: the computation in force, events, every change by people. */
  'themes.state': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ asAt: z.exactOptional(z.number().int().nonnegative()), lang: z.exactOptional(lang) }),
    output: themesState,
  }),
  /** The themes of a view with their verdicts, or why there are none. */
  'themes.read': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query: analysisQuery }),
    output: z.union([themesView, absent]),
  }),
  /** The cases of a theme in a view, newest first. */
  'themes.cases': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query: analysisQuery, theme: z.number().int(), ...page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(caseRow).readonly() }),
  }),
  /** Finds the themes of all narratives, or brings those that stand up to date, as a job. */
  'themes.find': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ lang: z.exactOptional(lang) }),
    output: jobRef,
  }),
  'themes.job': defineCall({ kind: 'read', encoding: 'json', input: jobRef, output: jobStateOf<ThemeRun>(themeRun) }),
  /** Takes the newest computation back. */
  'themes.undo-run': defineCall({ kind: 'write', encoding: 'json', input: one, output: themeRun }),
  /** What a split by words would do, before it is done, and words that part the theme by what its texts are about. */
  'themes.preview-split': defineCall({ kind: 'read', encoding: 'json', input: splitQuestion, output: splitPreview }),
  /** Renames, merges, splits, or takes words out; it holds for the next computation as well. */
  'themes.change': defineCall({ kind: 'write', encoding: 'json', input: newThemeChange, output: themeChange }),
  /** Takes a change back, in any order. */
  'themes.undo': defineCall({ kind: 'write', encoding: 'json', input: one, output: themeChange }),
} as const;
