import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { CallInput } from '../../../shared/contract/calls.ts';
import type { ImportOptions } from '../../../shared/model/recognition.ts';

/** Files dropped or chosen that are not imported yet. They live in memory: a file cannot be kept in an address. */
export type ImportQueue = {
  files: readonly QueuedFile[];
  /** What people decided about each file, by its id. */
  optionsOf: Readonly<Record<number, ImportOptions>>;
  /** The files that the last import was started with: they stay until it is done, and come back when it is not. */
  sent: SentFiles | null;
  add: (files: readonly File[]) => void;
  setOptions: (id: number, options: ImportOptions) => void;
  /** Files are on their way in by this job; those of an earlier one that is done are forgotten. */
  send: (sent: SentFiles, isEarlierDone: boolean) => void;
  /** The files of the last import are to be decided anew. */
  takeBack: () => void;
  remove: (ids: readonly number[]) => void;
};
export type QueuedFile = { id: number; file: File };
export type SentFile = CallInput<'imports.start'>['files'][number] & { id: number; columns: readonly string[] };
export type SentFiles = { job: string; files: readonly SentFile[] };

type Queue = { given: number; files: readonly QueuedFile[]; sent: SentFiles | null };

const QueueContext = createContext<ImportQueue | null>(null);

export function ImportQueueProvider({ children }: { children: ReactNode }) {
  // Numbers are never given again: what was decided about a file must not pass to the next one.
  const [{ files, sent }, setQueue] = useState<Queue>({ given: 0, files: [], sent: null });
  const [optionsOf, setOptionsOf] = useState<ImportQueue['optionsOf']>({});
  const add = useCallback((added: readonly File[]) => {
    setQueue((old) => ({
      ...old,
      given: old.given + added.length,
      files: [...old.files, ...added.map((file, i) => ({ id: old.given + 1 + i, file }))],
    }));
  }, []);
  const setOptions = useCallback(
    (id: number, options: ImportOptions) => setOptionsOf((old) => ({ ...old, [id]: options })),
    [],
  );
  const send = useCallback((next: SentFiles, isEarlierDone: boolean) => {
    setQueue((old) => ({ ...old, files: isEarlierDone ? without(old.files, old.sent) : old.files, sent: next }));
    setOptionsOf((old) => ({ ...old, ...Object.fromEntries(next.files.map(({ id, options }) => [id, options])) }));
  }, []);
  const takeBack = useCallback(() => setQueue((old) => ({ ...old, sent: null })), []);
  const remove = useCallback(
    (ids: readonly number[]) => setQueue((old) => ({ ...old, files: old.files.filter(({ id }) => !ids.includes(id)) })),
    [],
  );
  const queue = useMemo(
    () => ({ files, optionsOf, sent, add, setOptions, send, takeBack, remove }),
    [files, optionsOf, sent, add, setOptions, send, takeBack, remove],
  );
  return <QueueContext value={queue}>{children}</QueueContext>;
}

function without(files: readonly QueuedFile[], sent: SentFiles | null): readonly QueuedFile[] {
  const gone = new Set((sent?.files ?? []).map(({ id }) => id));
  return files.filter(({ id }) => !gone.has(id));
}

export function useImportQueue(): ImportQueue {
  const queue = useContext(QueueContext);
  if (queue === null) throw new RangeError('useImportQueue outside of ImportQueueProvider');
  return queue;
}
