import { z } from 'zod';
import type { Inside, InsideCut, InsideNamed, InsidePart, Said, SaidTheme } from '../model/inside.ts';
import { defineCall } from './call.ts';
import { absent } from './figure-shapes.ts';
import { analysisQuery, interval, objectOf, periodName } from './parts.ts';

const labels = z.array(z.string()).readonly();
const partFields = {
  labels,
  n: z.number(),
  expected: z.number(),
  excess: z.number(),
  exposureShare: z.number().nullable(),
  rise: interval.nullable(),
};
const part = objectOf<InsidePart>(partFields);
const named = objectOf<InsideNamed>({ ...partFields, dimensions: labels, own: z.number(), p: z.number() });
const cut = objectOf<InsideCut>({
  dimensions: labels,
  basis: z.enum(['exposure', 'orders', 'complaints', 'time']),
  parts: z.array(part).readonly(),
});
const inside = objectOf<Inside>({
  from: periodName,
  to: periodName,
  total: z.number(),
  everywhere: z.number(),
  named: z.array(named).readonly(),
  cuts: z.array(cut).readonly(),
});
const theme = objectOf<SaidTheme>({
  terms: z.array(z.string()).readonly(),
  n: z.number().int(),
  since: periodName,
  isNew: z.boolean(),
  examples: z.array(z.string()).readonly(),
});
const said: z.ZodType<Said, Said> = z.union([
  z.strictObject({ texts: z.number().int(), other: z.number().int(), themes: z.array(theme).readonly() }),
  absent,
]);

const cluster = { query: analysisQuery, category: z.string().max(500), touchpoint: z.string().max(500) };

export const INSIDE_CALLS = {
  /** Where a cluster's lasting change comes from; null when it has none. */
  'inside.where': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject(cluster),
    output: inside.nullable(),
  }),
  /** What customers say in a cluster: themes of their narratives, or why there are none. */
  'inside.say': defineCall({ kind: 'read', encoding: 'json', input: z.strictObject(cluster), output: said }),
} as const;
