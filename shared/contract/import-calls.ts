import { z } from 'zod';
import { defineCall } from './call.ts';
import { importOptions, importSummary, recognition, reject } from './import-shapes.ts';
import { jobRef } from './job-calls.ts';
import { fileOutput, fileRef, nothing, page, troubleShape } from './parts.ts';

const importId = z.number().int().nonnegative();
const fileWithOptions = z.strictObject({ file: fileRef, options: importOptions });

export const IMPORT_CALLS = {
  /** Makes the sample exports and imports them, as a job. */
  'sample.load': defineCall({ kind: 'write', encoding: 'json', input: nothing, output: jobRef }),
  /** What a file is and how it would be read; stores nothing. */
  'imports.recognise': defineCall({ kind: 'read', encoding: 'json', input: fileWithOptions, output: recognition }),
  /** The same for files given together, one answer each in their order: one may be a table that another names. */
  'imports.recognise-set': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ files: z.array(fileWithOptions).min(2).max(24) }),
    output: z
      .array(
        z.union([
          z.strictObject({ ok: z.literal(true), value: recognition }),
          z.strictObject({ ok: z.literal(false), error: troubleShape }),
        ]),
      )
      .readonly(),
  }),
  /** Imports files as one job, in any order: all of them or none. */
  'imports.start': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ files: z.array(fileWithOptions).min(1).max(1000) }),
    output: jobRef,
  }),
  'imports.list': defineCall({
    kind: 'read',
    encoding: 'json',
    input: nothing,
    output: z.array(importSummary).readonly(),
  }),
  'imports.undo': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ id: importId }),
    output: importSummary,
  }),
  'imports.rejects': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ id: importId, ...page }),
    output: z.strictObject({
      total: z.number().int(),
      groups: z
        .array(
          z.strictObject({
            rule: z.string(),
            column: z.string().nullable(),
            message: z.string(),
            n: z.number().int(),
          }),
        )
        .readonly(),
      rows: z.array(reject).readonly(),
    }),
  }),
  /** The rejected rows as a CSV file that can be corrected and imported again. */
  'imports.rejects-file': defineCall({
    kind: 'read',
    encoding: 'file',
    input: z.strictObject({ id: importId, lang: z.exactOptional(z.enum(['en', 'de'])) }),
    output: fileOutput,
  }),
} as const;
