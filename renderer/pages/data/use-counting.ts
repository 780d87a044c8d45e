import { useState } from 'react';
import type { CallInput } from '../../../shared/contract/calls.ts';
import { useDryRun, type DryRun } from './use-dry-run.ts';

/** Files up to this size together are counted without being asked to. */
const COUNTED_AT_ONCE = 32 << 20;

export type Counting = {
  isWanted: boolean;
  want: (isWanted: boolean) => void;
  run: DryRun;
  /** The whole files show something that has to be decided first. */
  hasQuestions: boolean;
};

/** Counts what an import of the files would do: at once where they are small, else when a person wants it. */
export function useCounting(files: CallInput<'imports.preview'>['files'], bytes: number): Counting {
  const [isAsked, want] = useState<boolean | null>(null);
  const isWanted = isAsked ?? bytes <= COUNTED_AT_ONCE;
  const run = useDryRun(files, isWanted);
  const hasQuestions = run?.state === 'done' && run.value.some(({ questions }) => questions.length > 0);
  return { isWanted, want, run, hasQuestions };
}
