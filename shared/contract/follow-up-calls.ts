import { z } from 'zod';
import { METRIC_IDS } from '../metrics/metric-ids.ts';
import { COMPLAINT_FIELDS } from '../model/fields.ts';
import { defineCall } from './call.ts';
import { PART_IDS } from '../model/part-table.ts';
import { followUp, metricTable, partTable } from './follow-up-shapes.ts';
import { analysisQuery } from './parts.ts';
import { withinGroups } from './selection-shape.ts';

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
      within: z.exactOptional(withinGroups),
    }),
    output: metricTable,
  }),
  /** One part of these pages (ladder, backlog, matched baseline …) by month, week, cluster or any code field. */
  'followup.part': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({
      query: analysisQuery,
      part: z.enum(PART_IDS),
      by: dimension,
      within: z.exactOptional(withinGroups),
    }),
    output: partTable,
  }),
  /** Every part by each of these dimensions; one that the cases do not have gives no table. */
  'followup.parts': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query: analysisQuery, by: z.array(dimension).max(40).readonly() }),
    output: z.array(partTable).readonly(),
  }),
  /** Every metric that can be computed by each of these dimensions; one that the cases do not have gives no table. */
  'followup.tables': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query: analysisQuery, by: z.array(dimension).max(40).readonly() }),
    output: z.array(metricTable).readonly(),
  }),
} as const;
