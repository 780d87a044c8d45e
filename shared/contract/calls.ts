import type { z } from 'zod';
import { ACTION_CALLS } from './action-calls.ts';
import { ANALYSIS_CALLS } from './analysis-calls.ts';
import { APP_CALLS } from './app-calls.ts';
import { CASE_CALLS } from './case-calls.ts';
import { CHART_CALLS } from './chart-calls.ts';
import { CUSTOMER_CALLS } from './customer-calls.ts';
import { DECISION_CALLS } from './decision-calls.ts';
import { FOLLOW_UP_CALLS } from './follow-up-calls.ts';
import { IMPORT_CALLS } from './import-calls.ts';
import { INSIDE_CALLS } from './inside-calls.ts';
import { JOB_CALLS } from './job-calls.ts';
import { SEARCH_CALLS } from './search-calls.ts';
import { SAVED_VIEW_CALLS } from './saved-view-calls.ts';
import { QUALITY_CALLS } from './quality-calls.ts';
import { TAXONOMY_CALLS } from './taxonomy-calls.ts';
import { THEME_CALLS } from './theme-calls.ts';
import { PREVIEW_CALLS } from './preview-calls.ts';
import { PROFILE_CALLS } from './profile-calls.ts';
import { SETTING_CALLS } from './setting-calls.ts';
import type { Call } from './call.ts';
import type { Result, Trouble } from '../model/result.ts';

export type { AppInfo } from './app-calls.ts';
export type { JobState } from './job-calls.ts';
export type { FileRef } from './parts.ts';

/** Every call there is. The key is its name on every transport. */
export const CALLS = {
  ...APP_CALLS,
  ...IMPORT_CALLS,
  ...JOB_CALLS,
  ...PREVIEW_CALLS,
  ...PROFILE_CALLS,
  ...ANALYSIS_CALLS,
  ...FOLLOW_UP_CALLS,
  ...CASE_CALLS,
  ...CUSTOMER_CALLS,
  ...CHART_CALLS,
  ...INSIDE_CALLS,
  ...DECISION_CALLS,
  ...TAXONOMY_CALLS,
  ...THEME_CALLS,
  ...ACTION_CALLS,
  ...SETTING_CALLS,
  ...QUALITY_CALLS,
  ...SAVED_VIEW_CALLS,
  ...SEARCH_CALLS,
} as const;

export type CallName = keyof typeof CALLS;
export type CallInput<N extends CallName> = z.input<(typeof CALLS)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof CALLS)[N]['output']>;

export type CallResult<N extends CallName> = { ok: true; value: CallOutput<N> } | { ok: false; error: Trouble };

/** The one way in: whatever carries it, a call takes plain input and gives its output or a trouble. */
export type Invoke = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallResult<N>>;

/** The same on the far side of a border, before name and input are parsed. */
export type RawInvoke = (name: string, input: unknown) => Promise<Result<unknown>>;

/** The table with each call's own types, for code that works on any call. */
export const TYPED_CALLS: { readonly [N in CallName]: Call<CallInput<N>, CallOutput<N>> } = CALLS;

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(CALLS, name);
}
