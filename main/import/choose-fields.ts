import { fieldsOf, type Field, type RowKind } from '../../shared/model/fields.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import type { FieldSource, Preset } from '../../shared/presets/preset.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Said } from '../../shared/model/said.ts';
import { say, sayList } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';

/** A field with the column it is read from, before the values have been looked at. */
export type ChosenField = { field: Field; position: number; source: FieldSource | null; otherwise: ChosenField | null };

/**
 * The fields a preset finds in these columns, in the order of the model. Of several columns that may tell a field the first that
 * holds anything is taken; where none does, the first.
 * @param isEmpty  whether a column is known to hold nothing at all
 */
export function fieldsOfPreset(
  preset: Preset,
  kind: RowKind,
  columns: readonly string[],
  isEmpty: (position: number) => boolean = () => false,
): ChosenField[] {
  const sources: Readonly<Record<string, FieldSource | undefined>> = preset.fields;
  const filled = columns.map((name, position) => (isEmpty(position) ? '' : name));
  return fieldsOf(kind).flatMap((field) => {
    const source = sources[field.id];
    const chosen = source === undefined ? null : (choose(field, source, filled) ?? choose(field, source, columns));
    return chosen === null ? [] : [chosen];
  });
}

function choose(field: Field, source: FieldSource, columns: readonly string[]): ChosenField | null {
  const position = findColumn(source.columns, columns);
  const otherwise = source.otherwise === undefined ? null : choose(field, source.otherwise, columns);
  return position < 0 ? otherwise : { field, position, source, otherwise };
}

/**
 * Fields that a person mapped by hand, over what was chosen before. Every unknown field and column is named in one trouble.
 * `*` as the column of the id makes the content of the row its key.
 */
export function applyMap(
  chosen: readonly ChosenField[],
  map: Readonly<Record<string, string>>,
  kind: RowKind,
  columns: readonly string[],
  file: string,
): Result<ChosenField[]> {
  const fields = fieldsOf(kind);
  const problems: Said[] = [];
  const byField = new Map(chosen.map((c) => [c.field.id, c]));
  for (const [id, name] of Object.entries(map)) {
    const field = fields.find((f) => f.id === id);
    if (field === undefined) {
      problems.push(
        say('trouble.noField', { id, kind: say(`kind.name.${kind}`), fields: fields.map((f) => f.id).join(', ') }),
      );
      continue;
    }
    byField.delete(id);
    if (name === '' || (field.kind === 'id' && name === '*')) continue;
    const exact = columns.indexOf(name);
    const position = exact >= 0 ? exact : findColumn([name], columns);
    if (position < 0) problems.push(say('trouble.noColumnOf', { file, name, columns: columns.join(', ') }));
    else {
      // A moment stands for one thing: given to one field by hand, it leaves the field it was guessed for.
      for (const [other, taken] of byField) {
        if (field.kind === 'instant' && taken.field.kind === 'instant' && taken.position === position)
          byField.delete(other);
      }
      byField.set(id, { field, position, source: null, otherwise: null });
    }
  }
  if (problems.length > 0)
    return saidTrouble('usage', say('trouble.mapping', { problems: sayList(problems, 'semicolon') }));
  return ok(fields.flatMap((field) => byField.get(field.id) ?? []));
}
