import { z } from 'zod';
import { CASE_ANSWERS, type CaseSelection } from '../model/case-selection.ts';
import { LADDER_STEPS } from '../model/follow-up.ts';

const word = z.string().max(80);
export const selectionGroup = z.strictObject({ by: word, label: z.string().max(1100), to: z.exactOptional(word) });
export const withinGroups = z.array(selectionGroup).max(4).readonly();
const narrower = { within: z.exactOptional(withinGroups) };

export const caseSelection = z.discriminatedUnion('of', [
  z.strictObject({
    ...narrower,
    of: z.literal('metric'),
    metric: word,
    answer: z.enum(CASE_ANSWERS),
    group: z.exactOptional(selectionGroup),
  }),
  z.strictObject({
    ...narrower,
    of: z.literal('group'),
    group: selectionGroup,
    inside: z.exactOptional(selectionGroup),
  }),
  z.strictObject({
    ...narrower,
    of: z.literal('ladder'),
    step: z.enum(LADDER_STEPS),
    isSoFar: z.exactOptional(z.boolean()),
  }),
  z.strictObject({ ...narrower, of: z.literal('age'), upToDays: z.number().nullable() }),
  z.strictObject({ ...narrower, of: z.literal('closed-in'), period: word }),
  z.strictObject({ ...narrower, of: z.literal('open-after'), period: word }),
  z.strictObject({ ...narrower, of: z.literal('speed'), band: word, bought: z.exactOptional(z.boolean()) }),
  z.strictObject({ ...narrower, of: z.literal('prompt-effective'), isPrompt: z.boolean(), isEffective: z.boolean() }),
  z.strictObject({
    ...narrower,
    of: z.literal('failures'),
    complaints: z.number().int().min(1).max(3),
    bought: z.exactOptional(z.boolean()),
  }),
  z.strictObject({
    ...narrower,
    of: z.literal('compared'),
    which: z.enum(['all', 'prompt', 'unmatched', 'before']),
    bought: z.exactOptional(z.boolean()),
  }),
  z.strictObject({
    ...narrower,
    of: z.literal('compensation'),
    currency: word.nullable(),
    from: z.exactOptional(z.number()),
    to: z.exactOptional(z.number().nullable()),
    only: z.exactOptional(z.enum(['ordered', 'scored', 'bought'])),
  }),
  z.strictObject({ ...narrower, of: z.literal('by-days'), metric: word, days: z.number().positive() }),
  z.strictObject({
    ...narrower,
    of: z.literal('waiting'),
    metric: word,
    ms: z.number().nonnegative(),
    isLonger: z.boolean(),
    group: z.exactOptional(selectionGroup),
    clock: z.exactOptional(z.enum(['calendar', 'business'])),
  }),
  z.strictObject({ ...narrower, of: z.literal('observed'), days: z.number().int().nonnegative() }),
  z.strictObject({
    ...narrower,
    of: z.literal('cohort'),
    quarter: word,
    month: z.exactOptional(z.number().int().min(1).max(12)),
  }),
  z.strictObject({ ...narrower, of: z.literal('driver'), attribute: word, has: z.boolean() }),
]) satisfies z.ZodType<CaseSelection, CaseSelection>;
