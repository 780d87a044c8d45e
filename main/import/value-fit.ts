import type { Field } from '../../shared/model/fields.ts';
import { assertNever } from '../../shared/model/result.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { readScore } from './values/read-score.ts';
import { scoreScale } from './values/score-scale.ts';
import { dateShare } from './values/date-evidence.ts';

/** People reach a firm in fewer ways than this; more values are names of people, places or campaigns. */
const MOST_CHANNELS = 40;

/** 0 to 1: whether the values of a column can be those of a field. Columns without any value are neutral. */
export function valueFit(field: Field, profile: ColumnProfile, rows: number): number {
  if (profile.filled === 0) return field.required === true ? 0.3 : 0.7;
  const mean = profile.characters / profile.filled;
  const share = (kinds: readonly string[]): number =>
    [...profile.kinds].filter(([kind]) => kinds.includes(kind)).reduce((sum, [, n]) => sum + n, 0) / profile.filled;
  const dates = dateShare(profile.dates);
  switch (field.kind) {
    case 'id':
      if (dates > 0.8 && profile.dates.written > 0) return 0;
      return profile.distinct.size >= Math.min(2000, profile.filled) * 0.5 && mean < 80 ? 1 : 0.6;
    case 'instant':
      return dates > 0.8 ? 1 : dates > 0.4 ? 0.6 : 0;
    case 'key':
      return profile.dates.written > profile.filled / 2 || mean > 120 ? 0 : isConstant(profile) ? 0.8 : 1;
    case 'code':
      if (profile.dates.written > profile.filled / 2) return 0;
      if (mean > 80) return 0.3;
      if (field.id === 'status' && areStates(profile)) return 0.3;
      if (field.id === 'channel' && profile.distinct.size > MOST_CHANNELS) return 0.3;
      if (isConstant(profile)) return field.id === 'category' ? 0.65 : 0.8;
      return profile.distinct.size > 50 && profile.distinct.size > profile.filled * 0.6 && rows > 100 ? 0.55 : 1;
    case 'count':
      return share(['number']) > 0.9 ? 1 : 0;
    case 'money':
      // An order without a value is the exception; compensations are rare.
      return share(['number']) > 0.9 ? (field.id === 'value' && profile.filled < profile.looked * 0.2 ? 0.5 : 1) : 0;
    case 'flag':
      return profile.distinct.size <= 3 &&
        (share(['flag']) > 0.9 || [...profile.distinct.keys()].every((v) => v === '0' || v === '1'))
        ? 1
        : 0;
    case 'score': {
      if (!areScores(profile)) return 0;
      const isNumbers = share(['number']) > 0.5 && profile.numbers.largest <= 100;
      return isNumbers ? 1 : profile.distinct.size <= 12 && mean < 35 ? 0.8 : 0;
    }
    case 'text':
      if (dates > 0.5 || share(['number']) > 0.8) return 0;
      // A few short words over and over are no narrative.
      return mean > 25 ? 1 : mean < 8 && profile.distinct.size <= 12 && profile.filled >= 20 ? 0.4 : 0.8;
    default:
      return assertNever(field.kind);
  }
}

/** The same in every row: it tells nothing, and another column of such a name may. */
function isConstant({ filled, distinct }: ColumnProfile): boolean {
  return distinct.size === 1 && filled >= 20;
}

/** `CA`, `NSW`: a column called state that holds the states of a country. */
function areStates({ distinct }: ColumnProfile): boolean {
  return distinct.size > 1 && [...distinct.keys()].every((cell) => /^[A-Z]{2,3}$/.test(cell));
}

/** Nearly all cells can be read as a score: one that cannot is no value. */
function areScores(profile: ColumnProfile): boolean {
  const { distinct, filled } = profile;
  const scale = scoreScale(profile);
  if (scale === null) return false;
  let read = 0;
  for (const [cell, n] of distinct) if (!Number.isNaN(readScore(cell, scale, 'dot') ?? 0)) read += n;
  return read >= filled * 0.9;
}
