import { z } from 'zod';
import { defineCall } from './call.ts';
import { analysisQuery, bytes, page, objectOf } from './parts.ts';
import { caseSelection } from './selection-shape.ts';
import { MOST_LINES } from '../model/cause.ts';
import type { CaseRow } from '../model/analysis.ts';

const textOrNull = z.string().nullable();

export const caseRow = objectOf<CaseRow>({
  caseId: z.string(),
  receivedAt: z.number(),
  firstResponseAt: z.number().nullable(),
  resolvedAt: z.number().nullable(),
  category: textOrNull,
  touchpoint: textOrNull,
  channel: textOrNull,
  site: textOrNull,
  product: textOrNull,
  status: textOrNull,
  customer: textOrNull,
  narrative: textOrNull,
  importId: z.number().int(),
});

export const CASE_CALLS = {
  /** The cases behind a number, newest first. */
  'cases.list': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query: analysisQuery, ...page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(caseRow).readonly() }),
  }),
  /** The cases behind a number of Recovery, Recurrence or Loyalty, newest first. */
  'cases.behind': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query: analysisQuery, selection: caseSelection, ...page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(caseRow).readonly() }),
  }),
  /** Cases by their numbers, in the order asked for; numbers that the visible cases do not have are in `missing`. */
  'cases.named': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({
      ids: z.array(z.string().max(500)).max(MOST_LINES).readonly(),
      asAt: z.exactOptional(z.number().int()),
    }),
    output: z.strictObject({ rows: z.array(caseRow).readonly(), missing: z.array(z.string()).readonly() }),
  }),
  /** The selected cases as an Arrow table: version, receivedAt and every coded column. */
  'cases.columns': defineCall({
    kind: 'read',
    encoding: 'arrow',
    input: z.strictObject({ query: analysisQuery }),
    output: bytes,
  }),
} as const;
