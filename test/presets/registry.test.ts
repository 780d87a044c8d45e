import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fieldsOf } from '../../shared/model/fields.ts';
import { matchPresets } from '../../shared/presets/match-preset.ts';
import { PRESETS, presetById } from '../../shared/presets/registry.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

it('has one preset per id, and finds it', () => {
  const ids = PRESETS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => presetById(id)?.id === id)).toBe(true);
  expect(presetById('no-such-source')).toBeNull();
});

it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  '%s recognises its own columns and maps fields of its kind',
  (_, preset) => {
    expect(matchPresets(preset.columns, [preset])).toHaveLength(1);
    expect(preset.note.length).toBeGreaterThan(20);
    if (preset.kind === 'lookup') return;
    const known = fieldsOf(preset.kind).map(({ id }) => id);
    expect(Object.keys(preset.fields).filter((field) => !known.includes(field))).toEqual([]);
    const required = fieldsOf(preset.kind).filter((field) => field.required === true);
    expect(Object.keys(preset.fields)).toEqual(expect.arrayContaining(required.map(({ id }) => id)));
  },
);

it('has a fixture test for every file with a source', () => {
  const sources = readdirSync(fileURLToPath(new URL('../../shared/presets/', import.meta.url)));
  const untested = sources.filter((name) => !existsSync(`${folder}${name.replace('.ts', '.test.ts')}`));
  const withCode = untested.filter((name) =>
    /export (?:function|const)/.test(readFileSync(new URL(`../../shared/presets/${name}`, import.meta.url), 'utf8')),
  );
  expect(withCode).toEqual([]);
});
