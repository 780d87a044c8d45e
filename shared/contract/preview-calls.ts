import { z } from 'zod';
import { ROW_KINDS } from '../model/fields.ts';
import type { ImportChanges, ImportPreview } from '../model/import-preview.ts';
import { defineCall } from './call.ts';
import { importOptions, question, unreadWord } from './import-shapes.ts';
import { jobRef, jobStateOf } from './job-calls.ts';
import { fileRef, objectOf } from './parts.ts';

const count = z.number().int().nonnegative();
const value = z.union([z.string(), z.number()]).nullable();

const importPreview = objectOf<ImportPreview>({
  file: z.string(),
  kind: z.enum(ROW_KINDS),
  source: z.string(),
  rows: count,
  added: count,
  changed: count,
  same: count,
  duplicates: count,
  questions: z.array(question).readonly(),
  vanished: count,
  span: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
  rejected: count,
  rejects: z
    .array(z.strictObject({ rule: z.string(), column: z.string().nullable(), message: z.string(), n: count }))
    .readonly(),
  contacts: count,
  leftOut: z.record(z.string(), count).readonly(),
  unmapped: z.array(z.string()).readonly(),
  unread: z.array(unreadWord).readonly(),
  notKept: z.array(z.string()).readonly(),
  keyedBy: z.enum(['id', 'columns', 'content']),
  pooledKeys: z.array(z.strictObject({ key: z.string(), cases: count })).readonly(),
});

const importChanges = objectOf<ImportChanges>({
  changed: count,
  compared: count,
  fields: z.array(z.strictObject({ field: z.string(), n: count })).readonly(),
  samples: z
    .array(
      z.strictObject({
        id: z.string(),
        fields: z.array(z.strictObject({ field: z.string(), before: value, after: value })).readonly(),
      }),
    )
    .readonly(),
});

export const PREVIEW_CALLS = {
  /** A dry run of an import, as a job: what would be new, changed, the same, rejected. Nothing is written. */
  'imports.preview': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({
      files: z
        .array(z.strictObject({ file: fileRef, options: importOptions }))
        .min(1)
        .max(1000),
    }),
    output: jobRef,
  }),
  'imports.preview-state': defineCall({
    kind: 'read',
    encoding: 'json',
    input: jobRef,
    output: jobStateOf<readonly ImportPreview[]>(z.array(importPreview).readonly()),
  }),
  /** What an import changed in rows that were there before it: fields by count, and some rows before and after. */
  'imports.changes': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ id: z.number().int().nonnegative() }),
    output: importChanges,
  }),
} as const;
