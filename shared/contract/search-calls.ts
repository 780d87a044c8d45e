import { z } from 'zod';
import type { TextSpan } from '../model/analysis.ts';
import { caseRow } from './case-calls.ts';
import { defineCall } from './call.ts';
import { analysisQuery, objectOf, page } from './parts.ts';

const span = objectOf<TextSpan>({ text: z.string(), isStrong: z.exactOptional(z.literal(true)) });
const count = z.number().int().nonnegative();

export const SEARCH_CALLS = {
  /**
   * Cases of a view whose narrative holds all the words, the best match first, with the place where it does. `unsearched`
   * narratives wait for the index: asked again, it goes on from there.
   */
  'search.narratives': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query: analysisQuery, text: z.string().max(500), ...page }),
    output: z.strictObject({
      total: count,
      unsearched: count,
      /** True: there are more matches in the store than are looked through. */
      isCut: z.boolean(),
      rows: z.array(z.strictObject({ row: caseRow, found: z.array(span).readonly() })).readonly(),
    }),
  }),
} as const;
