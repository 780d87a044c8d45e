import { z } from 'zod';
import type {
  Concentration,
  HeldCut,
  HeldPart,
  Inside,
  InsideCut,
  InsideNamed,
  InsidePart,
  Where,
} from '../model/inside.ts';
import { defineCall } from './call.ts';
import { analysisQuery, interval, objectOf, periodName } from './parts.ts';
import { saidOrWhy } from './theme-shapes.ts';

const basis = z.enum(['exposure', 'orders', 'complaints', 'time']);
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
  basis,
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
const held = objectOf<Concentration>({
  from: periodName,
  to: periodName,
  tested: z.number().int(),
  cuts: z
    .array(
      objectOf<HeldCut>({
        dimension: z.string(),
        basis,
        rows: z
          .array(
            objectOf<HeldPart>({
              label: z.string(),
              n: z.number().int(),
              share: z.number(),
              exposureShare: z.number().nullable(),
              rateRatio: interval.nullable(),
              q: z.number().nullable(),
              stands: z.boolean(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});

const cluster = { query: analysisQuery, category: z.string().max(500), touchpoint: z.string().max(500) };

export const INSIDE_CALLS = {
  /** Where a cluster sits: what its lasting change adds up to, and what holds more of it than its share. */
  'inside.where': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject(cluster),
    output: objectOf<Where>({ change: inside.nullable(), held: held.nullable() }),
  }),
  /** What customers say in a cluster: themes of their narratives, or why there are none. */
  'inside.say': defineCall({ kind: 'read', encoding: 'json', input: z.strictObject(cluster), output: saidOrWhy }),
} as const;
