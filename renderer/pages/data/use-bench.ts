import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallInput, FileRef } from '../../../shared/contract/calls.ts';
import type { ImportOptions, Recognition } from '../../../shared/model/recognition.ts';
import type { Trouble } from '../../../shared/model/result.ts';
import { useClient } from '../../client/client-context.ts';
import { useImportQueue, type QueuedFile } from './import-queue.tsx';
import { isReadyToImport } from './map-column.ts';
import { areSmall, useTogether, type FileState } from './use-together.ts';

/** A file on its way into the store: sent, recognised, decided. */
export type BenchEntry = {
  queued: QueuedFile;
  /** Share of the file that has been sent, 0 to 1. */
  sent: number;
  state: FileState;
  options: ImportOptions;
  setOptions: (options: ImportOptions) => void;
  /** What `imports.start` takes, once nothing is left to decide. */
  ready: CallInput<'imports.start'>['files'][number] | null;
};

/** The files with what is known of them; sends and recognises them as they come. */
export function useBench(files: readonly QueuedFile[]): readonly BenchEntry[] {
  const client = useClient();
  const { optionsOf, setOptions } = useImportQueue();
  const [sentOf, setSentOf] = useState<Readonly<Record<number, number>>>({});
  const uploads = useQueries({
    queries: files.map(({ id, file }) => ({
      queryKey: ['upload', id, file.name, file.size, file.lastModified],
      queryFn: () =>
        client.refOf(file, (bytes) =>
          setSentOf((old) => ({ ...old, [id]: file.size === 0 ? 1 : Math.min(1, bytes / file.size) })),
        ),
      gcTime: Number.POSITIVE_INFINITY,
    })),
  });
  const isAtOnce = areSmall(files.map(({ file }) => file));
  const recognitions = useQueries({
    queries: files.map(({ id }, i) => {
      const answer = uploads[i]?.data;
      const ref = answer?.ok === true ? answer.value : null;
      const options = optionsOf[id] ?? {};
      return {
        queryKey: ['imports.recognise', ref?.ref, options],
        queryFn: () => client.invoke('imports.recognise', { file: ref ?? { ref: '-', name: '-' }, options }),
        enabled: ref !== null && !isAtOnce,
        placeholderData: <T>(old: T | undefined): T | undefined => old,
      };
    }),
  });
  const alone = files.map(({ id }, i) => {
    const answer = uploads[i]?.data;
    const recognition = recognitions[i];
    return {
      ref: answer?.ok === true ? answer.value : null,
      options: optionsOf[id] ?? {},
      state: stateOf(answer, recognition?.data, recognition?.isPlaceholderData === true),
    };
  });
  const states = useTogether(alone, isAtOnce);
  return files.map((queued, i) => {
    const { ref = null, options = {} } = alone[i] ?? {};
    const state = states[i] ?? { step: 'sending' as const };
    const isReady = state.step === 'known' && !state.isStale && isReadyToImport(state.recognition, options);
    return {
      queued,
      sent: sentOf[queued.id] ?? 0,
      state,
      options,
      setOptions: (next) => setOptions(queued.id, next),
      ready: isReady && ref !== null ? { file: ref, options } : null,
    };
  });
}

type Answer<T> = { ok: true; value: T } | { ok: false; error: Trouble };

function stateOf(
  upload: Answer<FileRef> | undefined,
  recognition: Answer<Recognition> | undefined,
  isStale: boolean,
): FileState {
  if (upload === undefined) return { step: 'sending' };
  if (!upload.ok) return { step: 'failed', error: upload.error };
  if (recognition === undefined) return { step: 'recognising' };
  if (!recognition.ok) return { step: 'failed', error: recognition.error };
  return { step: 'known', recognition: recognition.value, isStale };
}
