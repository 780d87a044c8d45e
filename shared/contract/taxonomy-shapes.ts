import { z } from 'zod';
import { LONGEST_NAME, LONGEST_TEXT, type ClusterSubject } from '../model/decision.ts';
import { COMPLAINT_FIELDS } from '../model/fields.ts';
import {
  NO_NAME,
  TAXONOMY_FIELDS,
  type BridgeChange,
  type DismissChange,
  type OrphanedDecision,
  type PlaceChange,
  type RawValue,
  type RenameChange,
  type SplitChange,
  type SplitRule,
  type Suggestion,
  type TaxonomyChange,
  type TaxonomyPreview,
  type TaxonomyState,
} from '../model/taxonomy.ts';
import { decision } from './decision-shapes.ts';
import { objectOf } from './parts.ts';

const MOST_NAMES = 2000;
const count = z.number().int().nonnegative();

export const taxonomyField = z.enum(TAXONOMY_FIELDS);
/** A name there is. */
const name = z.string().min(1).max(500);
/** A name that is given: something to read, and not what stands for nothing. */
const given = name.refine((text) => text.trim() !== '' && text.trim() !== NO_NAME, 'must be a name');
const cluster = objectOf<ClusterSubject>({ category: name, touchpoint: name });
const givenCluster = objectOf<ClusterSubject>({ category: name, touchpoint: name });
const codeField = z.enum(COMPLAINT_FIELDS.filter(({ kind }) => kind === 'code').map(({ id }) => id));

const splitRule = objectOf<SplitRule>({
  when: z.union([
    z.strictObject({ field: codeField, values: z.array(name).min(1).max(MOST_NAMES).readonly() }),
    z.strictObject({
      word: z
        .string()
        .min(2)
        .max(100)
        .regex(/[\p{L}\p{N}]/u),
    }),
  ]),
  to: given,
});

/** What a change says. */
export const taxonomyContent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rename'),
    field: taxonomyField,
    from: z.array(name).min(1).max(MOST_NAMES).readonly(),
    to: given,
  } satisfies { [K in keyof RenameChange]: z.ZodType }),
  z.strictObject({
    kind: z.literal('split'),
    field: taxonomyField,
    from: name,
    rules: z.array(splitRule).min(1).max(50).readonly(),
  } satisfies { [K in keyof SplitChange]: z.ZodType }),
  z.strictObject({
    kind: z.literal('place'),
    categories: z.array(name).min(1).max(MOST_NAMES).readonly(),
    touchpoint: given,
  } satisfies { [K in keyof PlaceChange]: z.ZodType }),
  z.strictObject({ kind: z.literal('bridge'), from: cluster, to: givenCluster } satisfies {
    [K in keyof BridgeChange]: z.ZodType;
  }),
  z.strictObject({
    kind: z.literal('dismiss'),
    field: taxonomyField,
    names: z.array(name).min(2).max(MOST_NAMES).readonly(),
  } satisfies { [K in keyof DismissChange]: z.ZodType }),
]);

export const newTaxonomyChange = z.strictObject({
  content: taxonomyContent,
  reason: z.string().max(LONGEST_TEXT),
  who: z.string().max(LONGEST_NAME),
});

export const taxonomyChange = objectOf<TaxonomyChange>({
  id: z.number().int(),
  content: taxonomyContent,
  reason: z.string(),
  who: z.string(),
  madeAt: z.number(),
  undoneAt: z.number().nullable(),
});

const counted = z.strictObject({ name: z.string(), n: count });

export const suggestion = objectOf<Suggestion>({
  field: taxonomyField,
  names: z.array(counted).readonly(),
  to: z.string(),
  reasons: z
    .array(z.enum(['spaces', 'case', 'accents', 'punctuation', 'order', 'plural', 'encoding', 'typing']))
    .readonly(),
});

export const taxonomyPreview = objectOf<TaxonomyPreview>({
  moved: count,
  clusters: z
    .array(z.strictObject({ category: z.string(), touchpoint: z.string(), before: count, after: count }))
    .readonly(),
});

const rawValue = objectOf<RawValue>({
  value: z.string(),
  n: count,
  names: z.array(counted).readonly(),
  firstMonth: z.string(),
  lastMonth: z.string(),
});
const values = z.strictObject({ total: count, rows: z.array(rawValue).readonly() });
const names = z.array(counted).readonly();

export const taxonomyState = objectOf<TaxonomyState>({
  asAt: z.number().int().nullable(),
  values: z.strictObject({ category: values, touchpoint: values }),
  names: z.strictObject({ category: names, touchpoint: names }),
  changes: z.array(taxonomyChange).readonly(),
  orphans: z.array(objectOf<OrphanedDecision>({ decision, why: z.enum(['split', 'merged']) })).readonly(),
});
