import { useQuery } from '@tanstack/react-query';
import type { FileRef } from '../../../shared/contract/calls.ts';
import type { ImportOptions, Recognition } from '../../../shared/model/recognition.ts';
import type { Result, Trouble } from '../../../shared/model/result.ts';
import { useClient } from '../../client/client-context.ts';

/** How far a file of the bench is. */
export type FileState =
  | { step: 'sending' }
  | { step: 'recognising' }
  | { step: 'failed'; error: Trouble }
  | { step: 'known'; recognition: Recognition; isStale: boolean };

type Alone = { ref: FileRef | null; options: ImportOptions; state: FileState };

/** Tables of one export are few. */
const MOST_TABLES = 24;
/** Files up to this size together are looked at in one go. */
const SMALL = 32 << 20;

/** Whether files are so few and small that they are looked at together from the start. */
export function areSmall(files: readonly { size: number }[]): boolean {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return files.length > 1 && files.length <= MOST_TABLES && bytes <= SMALL;
}

/**
 * What files are, given all of them: one may be a table that another names, or tell more about its rows. Large files are looked at
 * together only where one of them is of an unknown source, once it is known what each is by itself.
 */
export function useTogether(files: readonly Alone[], isAtOnce: boolean): readonly FileState[] {
  const client = useClient();
  const hasUnknown = files.some(({ state }) => isUnknown(state));
  const isAsked = ({ ref }: Alone): boolean => ref !== null && (isAtOnce || hasUnknown);
  const asked = files.filter(isAsked);
  const isSettled = files.every(
    ({ ref, state }) => state.step === 'failed' || (isAtOnce ? ref !== null : state.step === 'known'),
  );
  const isSet = asked.length > 1 && files.length <= MOST_TABLES;
  const input = asked.flatMap(({ ref, options }) => (ref === null ? [] : [{ file: ref, options }]));
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['imports.recognise-set', input],
    queryFn: async (): Promise<ReadonlyMap<string, Result<Recognition>>> => {
      const answer = await client.invoke('imports.recognise-set', { files: input });
      return new Map(
        input.map(({ file }, i) => [file.ref, answer.ok ? (answer.value[i] ?? unanswered()) : answer] as const),
      );
    },
    enabled: isSet && isSettled,
    placeholderData: (old) => old,
  });
  return files.map((one) => {
    const { ref, state } = one;
    if (!isSet || ref === null || !isAsked(one)) return state;
    const answer = data?.get(ref.ref);
    if (answer === undefined) return waiting(state);
    if (!answer.ok) return { step: 'failed', error: answer.error };
    const isStale = isPlaceholderData || !isSettled || (state.step === 'known' && state.isStale);
    return { step: 'known', recognition: answer.value, isStale };
  });
}

function isUnknown(state: FileState): boolean {
  if (state.step !== 'known') return state.step === 'failed';
  const { source } = state.recognition;
  return source === null || source.id === 'table';
}

function waiting(state: FileState): FileState {
  return state.step === 'known' ? { ...state, isStale: true } : { step: 'recognising' };
}

function unanswered(): never {
  throw new RangeError('a file of the set has no answer');
}
