import { expect, it } from 'vitest';
import { mustRead, readExport } from '../../support/read-export.ts';
import { saidWords } from '../../../shared/words/said.ts';

const read = async (dates: readonly string[]) =>
  mustRead(
    await readExport({
      'export.csv': `Ticket ID,Created at,Category\n${dates.map((date, i) => `T${i},${date},Late`).join('\n')}\n`,
    }),
  ).recognition.questions[0];

it('the order of dates is asked with dates that are another day in each, both spelt out', async () => {
  const question = await read(['03/03/2024', '05/05/2024', '03/04/2024', '06/06/2024', '11/02/2024']);
  expect(question).toMatchObject({
    id: 'date-order',
    said: {
      text: 'Dates in Created at can be read day first or month first: 03/04/2024 is 3 April 2024 or 4 March 2024. Which is meant?',
    },
    choices: [
      { value: 'dmy', sample: ['03/04/2024 → 2024-04-03', '11/02/2024 → 2024-02-11'] },
      { value: 'mdy', sample: ['03/04/2024 → 2024-03-04', '11/02/2024 → 2024-11-02'] },
    ],
  });
  expect(question === undefined ? '' : saidWords(question.said, 'de')).toContain('3. April 2024 oder 4. März 2024');
});

it('the order of dates is asked as it stands where all dates seen are the same day in each', async () => {
  const question = await read(['03/03/2024', '05/05/2024']);
  expect(question).toMatchObject({
    said: { text: 'Dates in Created at can be read day first or month first. Which is meant?' },
    choices: [{ sample: ['03/03/2024 → 2024-03-03', '05/05/2024 → 2024-05-05'] }, {}],
  });
});
