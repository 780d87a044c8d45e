import { z } from 'zod';
import { defineCall } from './call.ts';
import type { Said } from '../model/said.ts';
import { nothing, objectOf, said } from './parts.ts';

export type AppInfo = {
  version: string;
  shell: 'electron' | 'http' | 'cli' | 'test';
  store: {
    path: string;
    name: string;
    organisation: string;
    zone: string;
    asOf: string | null;
    imports: number;
    cases: number;
    orders: number;
    months: readonly string[];
  };
  /** What the last open had to tidy: imports that were cut off and removed. */
  notices: readonly Said[];
  canPrintPdf: boolean;
  /** Values of each dimension that can be filtered, most frequent first (at most 200). */
  dimensions: Readonly<Record<string, readonly { value: string; n: number }[]>>;
};

const appInfo = objectOf<AppInfo>({
  version: z.string(),
  shell: z.enum(['electron', 'http', 'cli', 'test']),
  store: z.strictObject({
    path: z.string(),
    name: z.string(),
    organisation: z.string(),
    zone: z.string(),
    asOf: z.string().nullable(),
    imports: z.number().int(),
    cases: z.number().int(),
    orders: z.number().int(),
    months: z.array(z.string()),
  }),
  notices: z.array(said),
  canPrintPdf: z.boolean(),
  dimensions: z.record(z.string(), z.array(z.strictObject({ value: z.string(), n: z.number().int() })).max(200)),
});

export const APP_CALLS = {
  /** What is open: the store in short, what can be filtered, what the shell can do. */
  'app.info': defineCall({ kind: 'read', encoding: 'json', input: nothing, output: appInfo }),
} as const;
