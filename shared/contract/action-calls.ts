import { z } from 'zod';
import { board, planAnswer, planQuestion } from './board-shapes.ts';
import { defineCall } from './call.ts';
import { analysisQuery, objectOf } from './parts.ts';
import {
  actionDraft,
  actionVersion,
  causeContent,
  causeVersion,
  freely,
  key,
  name,
  recordDocument,
  recordVersion,
} from './record-shapes.ts';

/** Who changes what, and why; `record` null makes a new one. */
const change = { record: key.nullable(), reason: freely, who: name };

export const ACTION_CALLS = {
  /** Causes and actions in force with their verdicts and totals, as at a month or an import. */
  'actions.board': defineCall({ kind: 'read', encoding: 'json', input: analysisQuery, output: board }),
  /** What it takes to prove that an action works, before it is created; says in words what cannot be. */
  'actions.plan': defineCall({ kind: 'read', encoding: 'json', input: planQuestion, output: planAnswer }),
  /** Creates or changes an action. Its criterion is frozen when it is created, and anew when it is changed. */
  'actions.save': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ ...change, draft: actionDraft, acceptsUnprovable: z.boolean() }),
    output: actionVersion,
  }),
  'causes.save': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ ...change, content: causeContent }),
    output: causeVersion,
  }),
  /** Every version of every cause and action, oldest first: the audit trail. With a record, only its own. */
  'records.list': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ record: z.exactOptional(key) }),
    output: z.array(recordVersion).readonly(),
  }),
  /** Takes the newest version of a record back; the one before is in force again. */
  'records.undo': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ key }),
    output: recordVersion,
  }),
  /** All versions as one document. */
  'records.export': defineCall({ kind: 'read', encoding: 'json', input: z.strictObject({}), output: recordDocument }),
  /** Merges a document in: nothing is lost on either side. */
  'records.import': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ document: recordDocument }),
    output: objectOf<{ added: number; known: number; undone: number; renumbered: number }>({
      added: z.number(),
      known: z.number(),
      undone: z.number(),
      renumbered: z.number(),
    }),
  }),
} as const;
