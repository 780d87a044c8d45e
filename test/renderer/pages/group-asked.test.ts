import { expect, it } from 'vitest';
import { groupAsked } from '../../../renderer/pages/data/group-asked.ts';
import type { Question } from '../../../shared/model/recognition.ts';
import { plain } from '../../../shared/words/said.ts';

const question = (text: string, ...flags: string[]): Question => ({
  id: 'several-rows',
  said: plain(text),
  choices: flags.map((flag) => ({ value: flag, said: plain(flag), flag, sample: [] })),
});
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'a.csv': ['Id', 'Date'],
  'b.csv': ['date', 'id'],
  'c.csv': ['Id', 'Day'],
};
const columnsOf = (file: string): readonly string[] | null => COLUMNS[file] ?? null;

it('puts a question once for the files of the same columns', () => {
  const asked = [
    { file: 'a.csv', question: question('12 of 90 rows', '--several-rows lines') },
    { file: 'b.csv', question: question('15 of 80 rows', '--several-rows lines') },
    { file: 'c.csv', question: question('20 of 70 rows', '--several-rows lines') },
    { file: 'b.csv', question: question('another', '--several-rows events') },
  ];
  const groups = groupAsked(asked, columnsOf);
  expect(groups.map(({ question: { said }, files }) => [said.text, files])).toEqual([
    ['12 of 90 rows', ['a.csv', 'b.csv']],
    ['20 of 70 rows', ['c.csv']],
    ['another', ['b.csv']],
  ]);
});

it('leaves out what is about a file that is not there any more', () => {
  expect(groupAsked([{ file: 'x.csv', question: question('gone') }], columnsOf)).toEqual([]);
});
