import type { Field } from '../../shared/model/fields.ts';
import { assertNever } from '../../shared/model/result.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { dateShare } from './values/date-evidence.ts';

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
      return profile.dates.written > profile.filled / 2 || mean > 120 ? 0 : 1;
    case 'code':
      if (profile.dates.written > profile.filled / 2) return 0;
      if (mean > 80) return 0.3;
      return profile.distinct.size > 50 && profile.distinct.size > profile.filled * 0.6 && rows > 100 ? 0.55 : 1;
    case 'count':
      return share(['number']) > 0.9 ? 1 : 0;
    case 'money':
      return share(['number']) > 0.9 ? 1 : 0;
    case 'flag':
      return profile.distinct.size <= 3 &&
        (share(['flag']) > 0.9 || [...profile.distinct.keys()].every((v) => v === '0' || v === '1'))
        ? 1
        : 0;
    case 'score':
      return share(['number']) > 0.5 && profile.numbers.largest <= 100
        ? 1
        : profile.distinct.size <= 8 && mean < 30
          ? 0.8
          : 0;
    case 'text':
      return dates > 0.5 || share(['number']) > 0.8 ? 0 : mean > 25 ? 1 : 0.8;
    default:
      return assertNever(field.kind);
  }
}
