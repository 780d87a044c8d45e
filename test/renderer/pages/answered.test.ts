import { expect, it } from 'vitest';
import { answered } from '../../../renderer/pages/data/answered.ts';
import { groupAsked } from '../../../renderer/pages/data/group-asked.ts';
import type { SentFile } from '../../../renderer/pages/data/import-queue.tsx';
import { plain } from '../../../shared/words/said.ts';

const sent = (id: number, name: string, columns: readonly string[]): SentFile => ({
  id,
  file: { ref: `r${id}`, name },
  options: { zone: 'UTC' },
  columns,
});
const FILES = [sent(1, 'a.csv', ['Id', 'Day']), sent(2, 'b.csv', ['day', 'id']), sent(3, 'c.csv', ['Id', 'Sum'])];
const asked = (id: string, flag: string) => ({
  file: 'a.csv',
  question: { id, said: plain(id), choices: [{ value: 'x', said: plain('x'), flag, sample: [] }] },
});

it('holds for all files of the same columns, over what was decided before', () => {
  const groups = groupAsked([asked('several-rows', '--several-rows lines')], () => ['Id', 'Day']);
  const flags = new Map(groups.map(({ key }) => [key, '--several-rows events']));
  expect(answered(FILES, groups, flags).map(({ options }) => options)).toEqual([
    { zone: 'UTC', severalRows: 'events' },
    { zone: 'UTC', severalRows: 'events' },
    { zone: 'UTC' },
  ]);
});

it('holds for one file where the answer names it', () => {
  const groups = groupAsked([asked('as-table', '--as-table "a.csv"')], () => ['Id', 'Day']);
  const flags = new Map(groups.map(({ key }) => [key, '--as-table "a.csv"']));
  expect(answered(FILES, groups, flags).map(({ options }) => options.asTable)).toEqual([true, undefined, undefined]);
});
