import { z } from 'zod';
import { COMPLAINT_FIELDS } from '../model/fields.ts';
import type {
  FieldQuality,
  FuzzyPair,
  ImportedWord,
  ImportQuality,
  MetricQuality,
  QualityCases,
  QualityReport,
} from '../model/quality.ts';
import type { MetricNeed } from '../model/metric.ts';
import { defineCall } from './call.ts';
import { caseRow } from './case-calls.ts';
import { caseFilter, objectOf, page } from './parts.ts';

const count = z.number().int().nonnegative();
const share = z.strictObject({ missing: count, of: count });
const list = <T>(of: z.ZodType<T, T>): z.ZodType<readonly T[], readonly T[]> => z.array(of).readonly();
const asAt = z.exactOptional(count);
const filter = caseFilter;
const field = z.enum(COMPLAINT_FIELDS.map(({ id }) => id));

const which: z.ZodType<QualityCases, QualityCases> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('missing'), field }),
  z.strictObject({ kind: z.literal('before'), field, earlier: field }),
  z.strictObject({ kind: z.literal('future'), field }),
  z.strictObject({ kind: z.literal('ancient'), field }),
  z.strictObject({ kind: z.literal('value'), field, value: z.string().max(500) }),
  z.strictObject({ kind: z.literal('duplicates') }),
  z.strictObject({ kind: z.literal('not-compared') }),
  z.strictObject({ kind: z.literal('alike') }),
  z.strictObject({ kind: z.literal('pair'), versions: z.array(count).max(2).readonly() }),
  z.strictObject({ kind: z.literal('pooled') }),
]);

const fieldCount = z.strictObject({ field: z.string(), n: count });
const valueCount = z.strictObject({ field: z.string(), value: z.string(), n: count });
const caseAt = z.strictObject({ caseId: z.string(), versionId: count, receivedAt: z.number() });
const need = z.custom<MetricNeed>((value) => typeof value === 'string');

const word = objectOf<ImportedWord>({
  column: z.string(),
  value: z.string(),
  field: z.string().nullable(),
  n: count,
});

const report = objectOf<QualityReport>({
  cases: count,
  asOf: z.string().nullable(),
  zone: z.string(),
  month: z.string().nullable(),
  fields: list(objectOf<FieldQuality>({ field: z.string(), all: share, month: share })),
  imports: list(
    objectOf<ImportQuality>({
      id: z.number().int(),
      file: z.string(),
      cases: count,
      differs: list(z.strictObject({ field: z.string(), here: share, elsewhere: share })),
    }),
  ),
  before: list(z.strictObject({ field: z.string(), earlier: z.string(), n: count })),
  future: list(fieldCount),
  ancient: list(fieldCount),
  missingMonths: list(z.string()),
  duplicates: objectOf<QualityReport['duplicates']>({
    cases: count,
    groups: count,
    notCompared: count,
    isCut: z.boolean(),
    samples: list(z.strictObject({ caseIds: list(z.string()), receivedAt: z.number() })),
  }),
  fuzzy: objectOf<QualityReport['fuzzy']>({
    pairs: count,
    windowDays: z.number(),
    leastSimilarity: z.number(),
    isCut: z.boolean(),
    rows: list(
      objectOf<FuzzyPair>({
        category: z.string(),
        customer: z.string(),
        first: caseAt,
        second: caseAt,
        similarity: z.number().nullable(),
      }),
    ),
  }),
  newValues: list(valueCount),
  unnamed: list(valueCount).nullable(),
  customers: z.strictObject({ known: count, of: count, pooledKeys: count, pooledCases: count }),
  cancellations: z.strictObject({ lines: count, found: count }).nullable(),
  sentinels: list(word),
  unread: list(word),
  metrics: list(
    objectOf<MetricQuality>({
      id: z.string(),
      section: z.enum(['recurrence', 'recovery', 'loyalty']),
      needs: list(need),
      covers: z.number().nullable(),
    }),
  ),
});

export const QUALITY_CALLS = {
  /** What the data cannot say, of all cases or of those of a view. */
  'quality.read': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ asAt, filter }),
    output: report,
  }),
  /** Exactly the cases behind one of its numbers, newest first. */
  'quality.cases': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ which, asAt, filter, ...page }),
    output: z.strictObject({ total: count, rows: z.array(caseRow).readonly() }),
  }),
} as const;
