import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

/** Files dropped or chosen that are not imported yet. They live in memory: a file cannot be kept in an address. */
export type ImportQueue = {
  files: readonly QueuedFile[];
  add: (files: readonly File[]) => void;
  remove: (id: number) => void;
  clear: () => void;
};
export type QueuedFile = { id: number; file: File };

const QueueContext = createContext<ImportQueue | null>(null);

export function ImportQueueProvider({ children }: { children: ReactNode }) {
  // Numbers are never given again: what was decided about a file must not pass to the next one.
  const [{ files }, setQueue] = useState<{ given: number; files: readonly QueuedFile[] }>({ given: 0, files: [] });
  const add = useCallback((added: readonly File[]) => {
    setQueue(({ given, files: old }) => ({
      given: given + added.length,
      files: [...old, ...added.map((file, i) => ({ id: given + 1 + i, file }))],
    }));
  }, []);
  const remove = useCallback(
    (id: number) => setQueue(({ given, files: old }) => ({ given, files: old.filter((one) => one.id !== id) })),
    [],
  );
  const clear = useCallback(() => setQueue(({ given }) => ({ given, files: [] })), []);
  const queue = useMemo(() => ({ files, add, remove, clear }), [files, add, remove, clear]);
  return <QueueContext value={queue}>{children}</QueueContext>;
}

export function useImportQueue(): ImportQueue {
  const queue = useContext(QueueContext);
  if (queue === null) throw new RangeError('useImportQueue outside of ImportQueueProvider');
  return queue;
}
