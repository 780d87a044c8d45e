import { fieldsOf } from '../../shared/model/fields.ts';
import type { Trouble } from '../../shared/model/result.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import type { FileFields } from './fields-of-file.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { dateShare } from './values/date-evidence.ts';

/** A file is refused when its required date is mapped to a column without dates, or when no column at all holds dates. */
export function noDates(
  { kind, chosen }: FileFields,
  profiles: readonly ColumnProfile[],
  unreadable: readonly ColumnProfile[],
  file: string,
): { ok: false; error: Trouble } | null {
  const required = fieldsOf(kind).find((field) => field.kind === 'instant' && field.required === true);
  if (required === undefined) return null;
  const mapped = chosen.find(({ field }) => field.id === required.id);
  const wrong = unreadable.find(({ position }) => position === mapped?.position);
  if (wrong !== undefined) {
    return saidTrouble(
      'refused',
      say('trouble.noDateIn', { file, column: wrong.name, value: wrong.samples[0] ?? '', field: required.id }),
      { column: wrong.name },
    );
  }
  if (mapped !== undefined || profiles.some(({ dates, filled }) => filled > 0 && dateShare(dates) > 0.5)) return null;
  return saidTrouble('refused', say('trouble.noDates', { file }), {
    columns: profiles.map(({ name }) => name),
  });
}
