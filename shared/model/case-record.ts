import type { ActionContent } from './action.ts';
import type { CauseContent } from './cause.ts';
import { isRecord } from './is-record.ts';

/** Cause records and actions: both are kept as versions, and nothing is overwritten. */
export type RecordKind = 'cause' | 'action';
export type ContentOf = { cause: CauseContent; action: ActionContent };

/** `in-force`: the newest version that is not undone. */
export type VersionState = 'in-force' | 'replaced' | 'undone';

/** One version of a cause record or an action. */
export type RecordVersion<K extends RecordKind = RecordKind> = {
  /** Unlike any other, also between stores. */
  key: string;
  /** Which record it is a version of. */
  record: string;
  kind: K;
  /** `C-3`, `A-12`: by kind, in the order of creation in this store. */
  number: number;
  content: ContentOf[K];
  /** Why it was changed; may be empty for the first version. */
  reason: string;
  who: string;
  /** Milliseconds UTC. */
  madeAt: number;
  undoneAt: number | null;
  state: VersionState;
};

export type AnyVersion = RecordVersion<'cause'> | RecordVersion<'action'>;

/** The document of `redress actions --export`. Versions oldest first. */
export type RecordDocument = {
  format: 'redress-actions';
  version: 1;
  organisation: string;
  versions: readonly ExportedVersion[];
};
export type ExportedVersion =
  | (Omit<RecordVersion<'cause'>, 'state'> & { kind: 'cause' })
  | (Omit<RecordVersion<'action'>, 'state'> & { kind: 'action' });

/** `A-12`, `C-3`. */
export function recordName({ kind, number }: Pick<RecordVersion, 'kind' | 'number'>): string {
  return `${kind === 'action' ? 'A' : 'C'}-${number}`;
}

export function isAction(version: AnyVersion): version is RecordVersion<'action'> {
  return version.kind === 'action';
}

export function isCause(version: AnyVersion): version is RecordVersion<'cause'> {
  return version.kind === 'cause';
}

/** Whether JSON from a store has the form of a cause's or an action's content. */
export function isContentOf(kind: RecordKind, value: unknown): value is CauseContent & ActionContent {
  if (!isRecord(value) || !isRecord(value['subject']) || typeof value['title'] !== 'string') return false;
  return kind === 'cause' ? Array.isArray(value['whys']) : isRecord(value['criterion']);
}
