import { z } from 'zod';
import { analysis, clusterDetail } from './analysis-shapes.ts';
import { defineCall } from './call.ts';
import { analysisQuery, fileOutput } from './parts.ts';

export const ANALYSIS_CALLS = {
  /** All that the pages show of one month. */
  'analysis.read': defineCall({ kind: 'read', encoding: 'json', input: analysisQuery, output: analysis }),
  'analysis.cluster': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query: analysisQuery, category: z.string().max(500), touchpoint: z.string().max(500) }),
    output: clusterDetail,
  }),
  'report.render': defineCall({
    kind: 'read',
    encoding: 'file',
    input: z.strictObject({
      query: analysisQuery,
      format: z.enum(['html', 'pdf']),
      paper: z.enum(['a4', 'letter']),
      lang: z.enum(['en', 'de']),
    }),
    output: fileOutput,
  }),
} as const;
