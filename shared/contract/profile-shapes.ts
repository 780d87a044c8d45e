import { z } from 'zod';
import { ROW_KINDS } from '../model/fields.ts';
import type { MappingProfile, ProfileContent } from '../model/mapping-profile.ts';
import { complaintRule } from './import-shapes.ts';
import { objectOf } from './parts.ts';

const texts = (longest: number, most: number): z.ZodType<readonly string[], readonly string[]> =>
  z.array(z.string().max(longest)).max(most).readonly();

export const profileContent = objectOf<ProfileContent>({
  kind: z.exactOptional(z.enum(ROW_KINDS)),
  preset: z.exactOptional(z.string().max(60)),
  map: z.exactOptional(z.record(z.string().max(60), z.string().max(500)).readonly()),
  dateOrder: z.exactOptional(z.enum(['ymd', 'dmy', 'mdy'])),
  zone: z.exactOptional(z.string().max(60)),
  delimiter: z.exactOptional(z.string().max(4)),
  encoding: z.exactOptional(z.string().max(40)),
  complaintRule: z.exactOptional(complaintRule.nullable()),
  contactsAsChances: z.exactOptional(z.boolean()),
  pseudonymise: z.exactOptional(z.boolean()),
  key: z.exactOptional(texts(500, 20)),
  severalRows: z.exactOptional(z.enum(['events', 'parts', 'lines'])),
  nothing: z.exactOptional(z.record(z.string().max(500), texts(200, 50)).readonly()),
  fillDown: z.exactOptional(z.record(z.string().max(500), z.boolean()).readonly()),
  asTable: z.exactOptional(z.boolean()),
  joins: z.exactOptional(z.record(z.string().max(500), texts(500, 2000)).readonly()),
});

export const profileName = z.string().trim().min(1).max(200);

export const mappingProfile = objectOf<MappingProfile>({
  id: z.number().int(),
  name: z.string(),
  columns: z.array(z.string()).readonly(),
  content: profileContent.nullable(),
  madeAt: z.number(),
  usedAt: z.number(),
  usedFor: z.string(),
  replaces: z.number().int().nullable(),
  undoneAt: z.number().nullable(),
  state: z.enum(['in-force', 'replaced', 'undone']),
});

/** The file of `profiles.export`: what `profiles.import` takes, of this or another store. */
export const profileFile = z.strictObject({
  format: z.literal('redress-mapping-profiles'),
  version: z.literal(1),
  profiles: z
    .array(
      z.strictObject({
        name: profileName,
        columns: z.array(z.string().max(500)).min(1).max(2000),
        content: profileContent,
      }),
    )
    .max(500),
});
export type ProfileFile = z.output<typeof profileFile>;
