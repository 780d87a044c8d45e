import { z } from 'zod';
import type { Analysis, AnalysisQuery, CaseRow, ClusterDetail, ImportSummary } from '../model/analysis.ts';
import type { ImportOptions, ImportOutcome, Progress, Recognition } from '../model/recognition.ts';
import type { Reject } from '../model/reject.ts';
import type { Trouble } from '../model/result.ts';
import { defineCall, type FileOutput } from './call.ts';

export type AppInfo = {
  version: string;
  shell: 'electron' | 'http' | 'cli' | 'test';
  store: {
    path: string;
    name: string;
    organisation: string;
    zone: string;
    asOf: string | null;
    imports: number;
    cases: number;
    orders: number;
    months: readonly string[];
  };
  /** What the last open had to tidy: imports that were cut off and removed. */
  notices: readonly string[];
  canPrintPdf: boolean;
  /** Values of each dimension that can be filtered, most frequent first (at most 200). */
  dimensions: Readonly<Record<string, readonly { value: string; n: number }[]>>;
};

/** A file named by the shell: a path (Electron, command line) or an upload's id (loopback server). */
export type FileRef = { ref: string; name: string };

export type JobState<T> =
  | { state: 'running'; progress: Progress }
  | { state: 'done'; value: T }
  | { state: 'failed'; error: Trouble }
  | { state: 'cancelled' };

const query: z.ZodType<AnalysisQuery> = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  grain: z.enum(['month', 'week']).optional(),
  filter: z.record(z.string().max(40), z.array(z.string().max(500)).max(200)).optional(),
  asAt: z.number().int().nonnegative().optional(),
}) as z.ZodType<AnalysisQuery>;

const fileRef = z.strictObject({ ref: z.string().max(4096), name: z.string().max(1024) });
const importOptions = z.strictObject({
  kind: z.enum(['complaints', 'orders', 'exposure']).optional(),
  preset: z.string().max(60).optional(),
  map: z.record(z.string().max(60), z.string().max(500)).optional(),
  dateOrder: z.enum(['ymd', 'dmy', 'mdy']).optional(),
  zone: z.string().max(60).optional(),
  delimiter: z.string().max(4).optional(),
  encoding: z.string().max(40).optional(),
}) as z.ZodType<ImportOptions>;

const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(1000) };
const nothing = z.strictObject({});

/** Every call there is. The key is its name on every transport. */
export const CALLS = {
  'app.info': defineCall({ kind: 'read', encoding: 'json', input: nothing, output: z.custom<AppInfo>() }),
  'sample.load': defineCall({ kind: 'write', encoding: 'json', input: nothing, output: z.custom<{ job: string }>() }),
  'imports.recognise': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ file: fileRef, options: importOptions }),
    output: z.custom<Recognition>(),
  }),
  'imports.start': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({
      files: z
        .array(z.strictObject({ file: fileRef, options: importOptions }))
        .min(1)
        .max(1000),
    }),
    output: z.custom<{ job: string }>(),
  }),
  'imports.list': defineCall({
    kind: 'read',
    encoding: 'json',
    input: nothing,
    output: z.custom<readonly ImportSummary[]>(),
  }),
  'imports.undo': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ id: z.number().int() }),
    output: z.custom<ImportSummary>(),
  }),
  'imports.rejects': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ id: z.number().int(), ...page }),
    output: z.custom<{
      total: number;
      groups: readonly { rule: string; column: string | null; message: string; n: number }[];
      rows: readonly Reject[];
    }>(),
  }),
  'imports.rejects-file': defineCall({
    kind: 'read',
    encoding: 'file',
    input: z.strictObject({ id: z.number().int() }),
    output: z.custom<FileOutput>(),
  }),
  'jobs.get': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ job: z.string().max(60) }),
    output: z.custom<JobState<readonly ImportOutcome[]>>(),
  }),
  'jobs.cancel': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ job: z.string().max(60) }),
    output: z.custom<{ cancelled: boolean }>(),
  }),
  'analysis.read': defineCall({ kind: 'read', encoding: 'json', input: query, output: z.custom<Analysis>() }),
  'analysis.cluster': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query, category: z.string().max(500), touchpoint: z.string().max(500) }),
    output: z.custom<ClusterDetail>(),
  }),
  'cases.list': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query, ...page }),
    output: z.custom<{ total: number; rows: readonly CaseRow[] }>(),
  }),
  'cases.columns': defineCall({
    kind: 'read',
    encoding: 'arrow',
    input: z.strictObject({ query }),
    output: z.custom<Uint8Array>(),
  }),
  'report.render': defineCall({
    kind: 'read',
    encoding: 'file',
    input: z.strictObject({
      query,
      format: z.enum(['html', 'pdf']),
      paper: z.enum(['a4', 'letter']),
      lang: z.enum(['en', 'de']),
    }),
    output: z.custom<FileOutput>(),
  }),
} as const;

export type CallName = keyof typeof CALLS;
export type CallInput<N extends CallName> = z.input<(typeof CALLS)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof CALLS)[N]['output']>;

/** The one way in: whatever carries it, a call takes plain input and gives its output or a trouble. */
export type Invoke = <N extends CallName>(
  name: N,
  input: CallInput<N>,
) => Promise<{ ok: true; value: CallOutput<N> } | { ok: false; error: Trouble }>;
