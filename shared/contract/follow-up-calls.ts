import { z } from 'zod';
import { METRIC_IDS } from '../metrics/metric-ids.ts';
import { COMPLAINT_FIELDS } from '../model/fields.ts';
import { defineCall } from './call.ts';
import { followUp, metricTable } from './follow-up-shapes.ts';
import { analysisQuery } from './parts.ts';

const CODE_FIELDS = COMPLAINT_FIELDS.filter((field) => field.kind === 'code').map((field) => field.id);

const dimension = z.enum(['month', 'week', 'cluster', ...CODE_FIELDS]);

export const FOLLOW_UP_CALLS = {
  /** What the pages Recovery, Recurrence and Loyalty show. */
  'followup.read': defineCall({ kind: 'read', encoding: 'json', input: analysisQuery, output: followUp }),
  /** One metric by month, week, cluster or any code field. */
  'followup.table': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({
      query: analysisQuery,
      metric: z.enum(METRIC_IDS),
      by: dimension,
    }),
    output: metricTable,
  }),
  /** Every metric that can be computed by each of these dimensions; one that the cases do not have gives no table. */
  'followup.tables': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query: analysisQuery, by: z.array(dimension).max(40).readonly() }),
    output: z.array(metricTable).readonly(),
  }),
} as const;
