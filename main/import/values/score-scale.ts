import type { ColumnProfile } from '../profile-columns.ts';

/** The ends of a column's scale as it is written: the value that means the worst and the one that means the best. */
export type ScoreScale = { worst: number; best: number };

const FIVE: ScoreScale = { worst: 1, best: 5 };
/** From so many values on, a largest value of six or seven is the top of the scale, and not chance. */
const ENOUGH = 30;
const LARGEST_TOP = 100;
/** As few answers tell nothing of a scale that ends at one. */
const LEAST_ANSWERS = 10;

type Column = Pick<ColumnProfile, 'name' | 'numbers' | 'distinct' | 'filled'>;

/** `(1-6)`, `1 bis 10`, `0 – 10`. */
const RANGE = /(?<!\d)(\d{1,3}) ?(?:-|\u2013|\u2014|to|bis|\u00e0|a|tot|do|til|till|\.\.|\u2026) ?(\d{1,3})(?!\d)/iu;
/** `out of 10`, `/10`, `sur 20`. */
const OUT_OF = /(?:\/|\b(?:out of|von|sur|su|sobre|van|av)) ?(\d{1,3})(?!\d)/iu;
/** `5\u6bb5\u968e`, `7-point`: as many steps, from one on. */
const STEPS = /(?<!\d)(\d{1,2}) ?(?:\u6bb5\u968e|-?points?\b|-?stufig|stufen)/iu;
/** `1 = very good`: the number that a name says is the best, and the one that it says is the worst. */
const BEST =
  /(?<!\d)(\d{1,3}) ?[=:] ?(?:the )?(?:very |sehr |tr\u00e8s |muy |molto |muito |zeer )?(?:best|good|excellent|satisfied|happy|gut|zufrieden|bon|satisfait|bueno|buono|bom|goed|tevreden|optimal)\b/iu;
const WORST =
  /(?<!\d)(\d{1,3}) ?[=:] ?(?:the )?(?:very |sehr |tr\u00e8s |muy |molto |muito |zeer )?(?:worst|bad|poor|terrible|dissatisfied|unhappy|schlecht|unzufrieden|ungen\u00fcgend|mangelhaft|mauvais|insatisfait|malo|ruim|slecht|ontevreden)\b/iu;
/** Marks of German schools: 1 is the best, 6 the worst. Alone, `Note` is also the French word for any score. */
const SCHOOL_MARK = /(?:^|\p{L})noten?\b/iu;
const BARE_MARK = /^note$/iu;

/** The scale that ends at a number: five stars begin with one, longer scales with nothing. */
export function scaleTo(top: number): ScoreScale {
  return top === FIVE.best ? FIVE : { worst: 0, best: top };
}

/**
 * The scale of a column: what its name states, else what its numbers show; null where that leaves open what the scale is, or which of
 * its ends is the best. A column that never passes one and has zeros or shares (`0.85`) counts from nought to one, as thumbs and shares
 * do; ones alone are the least of five points.
 */
export function scoreScale({ name, numbers, distinct, filled }: Column): ScoreScale | null {
  const { largest } = numbers;
  const stated = statedScale(name);
  if (stated !== null && largest <= Math.max(stated.best, stated.worst)) return stated;
  const bare = name.replace(/[([].*$/u, '').trim();
  if (SCHOOL_MARK.test(bare) && largest <= 6) return BARE_MARK.test(bare) ? null : { worst: 6, best: 1 };
  if (/\b(?:nps|net promoter)\b/iu.test(name.replace(/_/g, ' ')) && largest <= 10) return scaleTo(10);
  if (largest > 0 && largest <= 1 && numbers.cells >= LEAST_ANSWERS && [...distinct.keys()].some(isOfOne))
    return scaleTo(1);
  if (largest > FIVE.best && largest <= 7 && filled >= ENOUGH) return { worst: 1, best: Math.ceil(largest) };
  return largest > 10 && largest <= 20 && filled >= ENOUGH ? null : usualScale(largest);
}

function isOfOne(cell: string): boolean {
  return /^(?:0|0?[.,]\d+)$/.test(cell);
}

/** The scale that a largest number suggests, where nothing else tells. */
export function usualScale(largest: number): ScoreScale {
  return largest <= FIVE.best ? FIVE : scaleTo(largest <= 10 ? 10 : LARGEST_TOP);
}

/** A number of a scale as a score from 1 to 5; null where nothing was answered, NaN outside of the scale. */
export function onScale(value: number, { worst, best }: ScoreScale): number | null {
  const isFive = worst === FIVE.worst && best === FIVE.best;
  const [low, high] = [isFive ? 0 : Math.min(worst, best), Math.max(worst, best)];
  if (value === 0 && Math.min(worst, best) > 0) return null;
  if (value < low || value > high) return Number.NaN;
  if (isFive && value < 1) return Number.NaN;
  return isFive ? value : 1 + (4 * (value - worst)) / (best - worst);
}

function statedScale(name: string): ScoreScale | null {
  const range = RANGE.exec(name);
  const [good, bad] = [BEST.exec(name), WORST.exec(name)].map((found) => (found === null ? null : Number(found[1])));
  if (good != null && bad != null) return valid({ worst: bad, best: good });
  const top = OUT_OF.exec(name);
  const steps = STEPS.exec(name);
  const plain =
    steps !== null
      ? { worst: 1, best: Number(steps[1]) }
      : range !== null
        ? { worst: Number(range[1]), best: Number(range[2]) }
        : top !== null
          ? scaleTo(Number(top[1]))
          : null;
  if (plain === null) return null;
  const isReversed =
    (good != null && good === plain.worst) ||
    (bad != null && bad === plain.best) ||
    (SCHOOL_MARK.test(name) && plain.worst === 1 && plain.best === 6);
  return valid(isReversed ? { worst: plain.best, best: plain.worst } : plain);
}

function valid({ worst, best }: ScoreScale): ScoreScale | null {
  const width = Math.abs(best - worst);
  return width >= 2 && width <= LARGEST_TOP && Math.min(worst, best) <= 1 ? { worst, best } : null;
}
