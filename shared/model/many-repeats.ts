import type { ImportOutcome } from './recognition.ts';

/** Fewer are slips of single rows. */
const LEAST_ROWS = 10;
const LEAST_SHARE = 0.02;

/**
 * Whether so many rows of a file share their number with another row of it that they may be parts of one case or order. The import
 * asks about that where the first rows show it; where it begins further down, the outcome says it.
 * @example hasManyRepeats({ rows: 1000, duplicates: 20 }) // true
 */
export function hasManyRepeats({ rows, duplicates }: Pick<ImportOutcome, 'rows' | 'duplicates'>): boolean {
  return duplicates >= LEAST_ROWS && duplicates >= rows * LEAST_SHARE;
}
