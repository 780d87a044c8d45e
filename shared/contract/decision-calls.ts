import { z } from 'zod';
import { defineCall } from './call.ts';
import { decision, newDecision, subject } from './decision-shapes.ts';

export const DECISION_CALLS = {
  /** Every version of every decision, oldest first: the audit trail. With a subject, only what is about it. */
  'decisions.list': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ subject: z.exactOptional(subject) }),
    output: z.array(decision).readonly(),
  }),
  /** Makes a decision; it takes the place of the one in force about the same, which stays in the list. */
  'decisions.make': defineCall({ kind: 'write', encoding: 'json', input: newDecision, output: decision }),
  /** Takes a decision back; what it had replaced is in force again. */
  'decisions.undo': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ id: z.number().int().positive() }),
    output: decision,
  }),
} as const;
