import type { DateEvidence, DateShape } from './date-evidence.ts';

/** Fewer dates of a kind tell nothing. */
const LEAST_LOW = 10;
const LEAST_HIGH = 5;

/**
 * Whether a spreadsheet that reads day and month in the other order has rewritten some dates: it turns those whose day could be a
 * month into dates of its own and leaves the others as they were. So dates of one spelling never pass 12, and those of another always
 * do. `spelling`: both spellings can be read in two ways, and the digits stand as before; `exchanged`: those it rewrote begin
 * with the year or name the month, and day and month have changed places in them; null: nothing points to it.
 */
export function swappedDates(evidence: DateEvidence): 'spelling' | 'exchanged' | null {
  const shapes = [...evidence.shapes.values()];
  const written = shapes.reduce((sum, { count }) => sum + count, 0);
  if (evidence.plain >= LEAST_LOW && evidence.plainDay <= 12 && written >= LEAST_HIGH && shapes.every(isHigh))
    return 'exchanged';
  const high = shapes.filter((shape) => shape.count >= LEAST_HIGH && isHigh(shape));
  const low = shapes.filter((shape) => shape.count >= LEAST_LOW && isLow(shape));
  return low.some((one) => high.some((other) => isOtherSpelling(one, other))) ? 'spelling' : null;
}

function isLow({ first, second }: DateShape): boolean {
  return first.most <= 12 && second.most <= 12;
}

function isHigh({ first, second }: DateShape): boolean {
  return first.least > 12 || second.least > 12;
}

/** In a sound file of days and months without zeros, numbers below ten and above are of one spelling. */
function isOtherSpelling(low: DateShape, high: DateShape): boolean {
  return (
    low.separator !== high.separator ||
    low.time !== high.time ||
    (low.padding === 'short' && high.padding === 'padded') ||
    (low.padding === 'padded' && high.padding === 'short')
  );
}
