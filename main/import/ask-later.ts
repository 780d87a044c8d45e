import { hasManyRepeats } from '../../shared/model/many-repeats.ts';
import type { Question } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { ImportReader, KnownFile } from './reader/import-reader.ts';

/** What all rows of a file showed: how many there are, and of them those that share their number with a row of other content. */
export type SharedRows = { rows: number; differing: number; ids: readonly string[] };

/**
 * Asked before a file is in the store, where many rows share their number with others but the first rows did not show it. Null
 * where that was said, or the source always writes such rows, or rows have no number of their own.
 */
export async function askLater(
  reader: ImportReader,
  { id, plan, recognition }: KnownFile,
  { rows, differing, ids }: SharedRows,
): Promise<Result<Question | null>> {
  const isSaid = plan?.fold !== null || plan.keyedBy !== 'id' || recognition.options.severalRows !== undefined;
  return isSaid || !hasManyRepeats({ rows, differing })
    ? ok(null)
    : reader.askShared(id, { ids, n: differing, all: rows });
}
