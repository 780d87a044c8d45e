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
  const [files, setFiles] = useState<readonly QueuedFile[]>([]);
  const add = useCallback((added: readonly File[]) => {
    setFiles((old) => {
      const next = (old.at(-1)?.id ?? 0) + 1;
      return [...old, ...added.map((file, i) => ({ id: next + i, file }))];
    });
  }, []);
  const remove = useCallback((id: number) => setFiles((old) => old.filter((one) => one.id !== id)), []);
  const clear = useCallback(() => setFiles([]), []);
  const queue = useMemo(() => ({ files, add, remove, clear }), [files, add, remove, clear]);
  return <QueueContext value={queue}>{children}</QueueContext>;
}

export function useImportQueue(): ImportQueue {
  const queue = useContext(QueueContext);
  if (queue === null) throw new RangeError('useImportQueue outside of ImportQueueProvider');
  return queue;
}
