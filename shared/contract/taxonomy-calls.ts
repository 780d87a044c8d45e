import { z } from 'zod';
import { defineCall } from './call.ts';
import {
  newTaxonomyChange,
  suggestion,
  taxonomyChange,
  taxonomyContent,
  taxonomyField,
  taxonomyPreview,
  taxonomyState,
} from './taxonomy-shapes.ts';

export const TAXONOMY_CALLS = {
  /** Raw values with what they are called, canonical names, every change, and decisions that lost their cluster. */
  'taxonomy.read': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ asAt: z.exactOptional(z.number().int().nonnegative()) }),
    output: taxonomyState,
  }),
  /** Names that look like one. */
  'taxonomy.suggest': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ field: taxonomyField }),
    output: z.array(suggestion).readonly(),
  }),
  /** What a change would do; changes nothing. */
  'taxonomy.preview': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ content: taxonomyContent }),
    output: taxonomyPreview,
  }),
  /** Makes a change; it holds for what is in the store and for every later import. */
  'taxonomy.change': defineCall({ kind: 'write', encoding: 'json', input: newTaxonomyChange, output: taxonomyChange }),
  /** Takes a change back, in any order. */
  'taxonomy.undo': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ id: z.number().int().positive() }),
    output: taxonomyChange,
  }),
} as const;
