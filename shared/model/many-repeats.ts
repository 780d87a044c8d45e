import type { ImportOutcome } from './recognition.ts';

/** Fewer are slips of single rows. */
const LEAST_ROWS = 10;
const LEAST_SHARE = 0.02;

/**
 * Whether so many rows of a file share their number with a row of other content that they may be parts of one case or order: that
 * is asked before anything is stored.
 * @example hasManyRepeats({ rows: 1000, differing: 20 }) // true
 */
export function hasManyRepeats({ rows, differing }: Pick<ImportOutcome, 'rows' | 'differing'>): boolean {
  return differing >= LEAST_ROWS && differing >= rows * LEAST_SHARE;
}

/** Whether they are enough to be told once the file is in the store. */
export function hasSomeRepeats({ differing }: Pick<ImportOutcome, 'differing'>): boolean {
  return differing >= LEAST_ROWS;
}
