import type { QueryClient } from '@tanstack/react-query';

/** Queries that do not read the store: a file sent, a file recognised, a job followed. */
const OWN = new Set(['upload', 'imports.recognise', 'job']);

/** After a change of the store, everything that was read from it is read again. */
export function refreshReads(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ predicate: ({ queryKey }) => !OWN.has(String(queryKey[0])) });
}
