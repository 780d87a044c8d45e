import { z } from 'zod';
import type { FileOutput } from './call.ts';
import type { AnalysisQuery } from '../model/analysis.ts';
import type { Interval } from '../model/series.ts';
import type { Said } from '../model/said.ts';
import type { Trouble } from '../model/result.ts';

/**
 * A strict object whose fields are those of `T`, no more and no fewer: a field added to a model type and forgotten here does
 * not compile, optional ones included.
 */
export function objectOf<T extends object>(fields: {
  [K in keyof T]-?: z.ZodType<T[K], T[K]>;
}): z.ZodType<T, T> {
  // `fields` is typed above by the keys of T; zod cannot follow a mapped type over a type parameter.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return z.strictObject(fields) as z.ZodType<T, T>;
}

/** Input of a call that takes nothing. */
export const nothing = z.strictObject({});

/** A slice of a long list. */
export const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(1000) };

/** A file named by the shell that resolves it: a granted path (Electron), an upload (loopback server), a path (command line). */
export type FileRef = { ref: string; name: string };
export const fileRef = objectOf<FileRef>({
  ref: z.string().min(1).max(4096),
  name: z.string().max(1024),
});

/** Values wanted by field. */
export const caseFilter = z.exactOptional(
  z.record(z.string().max(40), z.array(z.string().max(500)).max(200).readonly()).readonly(),
);

export const analysisQuery = objectOf<AnalysisQuery>({
  month: z.exactOptional(z.string().regex(/^\d{4}-\d{2}$/)),
  grain: z.exactOptional(z.enum(['month', 'week'])),
  filter: caseFilter,
  asAt: z.exactOptional(z.number().int().nonnegative()),
  lang: z.exactOptional(z.enum(['en', 'de'])),
});

export const interval = objectOf<Interval>({
  low: z.number(),
  mid: z.number(),
  high: z.number().nullable(),
});

export const grain = z.enum(['month', 'week']);
/** `YYYY-MM`, or for weeks the Monday `YYYY-MM-DD`. */
export const periodName = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);

/**
 * A list of finite numbers. Checked by one plain loop: output lists hold thousands of numbers, and a schema per element
 * would cost more than the analysis that made them.
 */
export const numbers = z.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every((one) => Number.isFinite(one)),
  'expected finite numbers',
);

/** A list of finite numbers with holes. */
export const numbersOrNull = z.custom<readonly (number | null)[]>(
  (value) => Array.isArray(value) && value.every((one) => one === null || Number.isFinite(one)),
  'expected finite numbers or null',
);

export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'expected bytes');

export const fileOutput = objectOf<FileOutput>({
  name: z.string().min(1),
  mediaType: z.string().min(1),
  bytes,
});

export const troubleShape = objectOf<Trouble>({
  code: z.enum([
    'usage',
    'needs-decision',
    'refused',
    'unreadable',
    'not-found',
    'cannot-create',
    'io',
    'busy',
    'newer-store',
    'not-a-store',
    'damaged',
    'cancelled',
    'internal',
  ]),
  message: z.string(),
  details: z.exactOptional(z.record(z.string(), z.unknown()).readonly()),
});

/** A sentence of the core. */
export const said: z.ZodType<Said, Said> = objectOf<Said>({
  text: z.string(),
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.lazy(() => said)])).readonly(),
});
