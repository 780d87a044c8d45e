import { z } from 'zod';
import type { Erasure } from '../model/erasure.ts';
import { defineCall } from './call.ts';
import { nothing, objectOf } from './parts.ts';

const count = z.number().int().nonnegative();
const key = z.string().min(1).max(1000);

const erasure = objectOf<Erasure>({
  id: z.number().int(),
  erasedAt: z.number(),
  reason: z.string(),
  who: z.string(),
  cases: count,
  orders: count,
  failures: count,
  rejects: count,
});

export const CUSTOMER_CALLS = {
  /** How much an erasure of a customer would reach; nothing is changed. */
  'customers.count': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ key }),
    output: z.strictObject({ cases: count, orders: count }),
  }),
  /** Erases a customer for good: key, narratives, unmapped cells, rejected rows. Cases and orders stay as counts. */
  'customers.erase': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ key, reason: z.string().max(500), who: z.string().max(100) }),
    output: erasure,
  }),
  /** Every erasure, newest first: that it was done, not whom it was about. */
  'customers.erasures': defineCall({
    kind: 'read',
    encoding: 'json',
    input: nothing,
    output: z.array(erasure).readonly(),
  }),
} as const;
