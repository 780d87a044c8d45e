import type { ColumnProfile } from '../profile-columns.ts';
import type { ScoreScale } from './read-score.ts';

/** As few answers tell nothing of a scale that ends at one. */
const LEAST_ANSWERS = 10;

/**
 * The scale of a column of scores, by its largest number. A column that never passes one and has zeros or shares (`0.85`) counts
 * from nought to one, as thumbs and shares do; ones alone are the least of five points.
 */
export function scoreScale({ numbers, distinct }: ColumnProfile): ScoreScale {
  if (numbers.largest > 5) return numbers.largest <= 10 ? 10 : 100;
  const isUpToOne = numbers.largest > 0 && numbers.largest <= 1 && numbers.cells >= LEAST_ANSWERS;
  return isUpToOne && [...distinct.keys()].some((cell) => /^(?:0|0?[.,]\d+)$/.test(cell)) ? 1 : 5;
}
