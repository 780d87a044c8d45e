import { z } from 'zod';
import { LONGEST_VIEW_NAME, type SavedView } from '../model/saved-view.ts';
import { defineCall } from './call.ts';
import { objectOf } from './parts.ts';

const savedView = objectOf<SavedView>({
  id: z.number().int(),
  name: z.string(),
  address: z.string(),
  madeAt: z.number(),
});

const id = z.number().int().positive();

export const SAVED_VIEW_CALLS = {
  'views.list': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({}),
    output: z.array(savedView).readonly(),
  }),
  /** Saves an address of the app under a name; a view of the same name gives way to it. */
  'views.save': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({
      name: z.string().trim().min(1).max(LONGEST_VIEW_NAME),
      address: z
        .string()
        .max(8000)
        .regex(/^\/(?!\/)/, 'an address starts with one slash'),
    }),
    output: savedView,
  }),
  'views.remove': defineCall({ kind: 'write', encoding: 'json', input: z.strictObject({ id }), output: savedView }),
  /** Brings a removed view back. */
  'views.restore': defineCall({ kind: 'write', encoding: 'json', input: z.strictObject({ id }), output: savedView }),
} as const;
