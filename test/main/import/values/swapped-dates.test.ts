import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDateCell, newDateEvidence } from '../../../../main/import/values/date-evidence.ts';
import { swappedDates } from '../../../../main/import/values/swapped-dates.ts';
import { mustRead, readExport, readOne } from '../../../support/read-export.ts';
import { describeWithShared } from '../../../support/shared-data.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Every day of a year, three rows each, as written by a function of day and month. */
function days(write: (day: number, month: number) => string): string[] {
  return Array.from({ length: 365 }, (_, i) => {
    const date = new Date(Date.UTC(2023, 0, 1 + i));
    return write(date.getUTCDate(), date.getUTCMonth() + 1);
  });
}

function swapOf(cells: readonly string[]): string | null {
  const evidence = newDateEvidence();
  for (const [line, cell] of cells.entries()) addDateCell(evidence, cell, line + 2);
  return swappedDates(evidence);
}

/** What a spreadsheet that reads month first makes of `dd/mm/yyyy hh:mm:ss`, given how it writes dates. */
function resaved(write: (first: number, second: number) => string): string[] {
  return days((day, month) => (day <= 12 ? write(day, month) : `${two(day)}/${two(month)}/2023 09:30:00`));
}

describe('dates that a spreadsheet rewrote', () => {
  it.each([
    ['its own slashes', resaved((first, second) => `${first}/${second}/2023 9:30`), 'spelling'],
    ['the same numbers without seconds', resaved((a, b) => `${two(a)}/${two(b)}/2023 09:30`), 'spelling'],
    ['dots', resaved((a, b) => `${two(a)}.${two(b)}.2023 09:30:00`), 'spelling'],
    // It took the day for the month: 3 April became 4 March.
    ['the year first', resaved((day, month) => `2023-${two(day)}-${two(month)} 09:30:00`), 'exchanged'],
    ['the name of the month', resaved((day, month) => `${month}-${MONTHS[day - 1]}-23`), 'exchanged'],
  ])('are seen when it writes %s', (_, cells, swap) => {
    expect(swapOf(cells)).toBe(swap);
  });

  it.each([
    ['day first', days((d, m) => `${two(d)}/${two(m)}/2023`)],
    ['month first without zeros', days((d, m) => `${m}/${d}/2023 9:30`)],
    ['day first without zeros, in autumn', days((d, m) => `${d}/${m}/2023`).slice(273)],
    ['year first', days((d, m) => `2023-${two(m)}-${two(d)}`)],
    ['year first, a few days only', days((d, m) => `2023-${two(m)}-${two(d)}`).slice(0, 10)],
    ['a week without a day below 13', days((d, m) => `${two(d)}.${two(m)}.2023`).slice(14, 21)],
  ])('are not seen in a sound column: %s', (_, cells) => {
    expect(swapOf(cells)).toBeNull();
  });
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function tickets(cells: readonly string[]): string {
  return `Ticket ID,Created at,Category\n${cells.map((cell, i) => `T${i},${cell},Late`).join('\n')}\n`;
}

describe('an export saved again by a spreadsheet', () => {
  const truth = days((day, month) => `2023-${two(month)}-${two(day)}`);

  it('is asked about, and put right by the answer', async () => {
    const text = tickets(resaved((day, month) => `2023-${two(day)}-${two(month)} 09:30:00`));
    const asked = mustRead(await readExport({ 'export.csv': text }));
    expect(asked.recognition.questions.map(({ id, choices }) => [id, choices.map(({ flag }) => flag)])).toEqual([
      ['dates-exchanged', ['--dates-exchanged', '--no-dates-exchanged']],
    ]);
    const put = mustRead(await readExport({ 'export.csv': text }, { datesExchanged: true }));
    expect(put.rows.map(({ receivedAt }) => String(receivedAt).slice(0, 10))).toEqual(truth);
    expect(mustRead(await readExport({ 'export.csv': text }, { datesExchanged: false })).rows.length).toBe(365);
  });

  it('keeps its digits where both spellings are of the same kind: the order says it all', async () => {
    const text = tickets(resaved((first, second) => `${first}/${second}/2023 9:30`));
    const asked = mustRead(await readExport({ 'export.csv': text }));
    expect(asked.recognition.questions.map(({ id }) => id)).toEqual(['date-swapped']);
    const read = mustRead(await readExport({ 'export.csv': text }, { dateOrder: 'dmy' }));
    expect(read.rows.map(({ receivedAt }) => String(receivedAt).slice(0, 10))).toEqual(truth);
  });
});

describeWithShared(
  'a real export saved again by a spreadsheet that knew its dates',
  ['data', 'nyc311-resaved'],
  (folder) => {
    it('is read month first without a question', async () => {
      const read = mustRead(await readOne(join(folder, '311_Animals_short.csv'), {}, { zone: 'UTC' }));
      expect(read.recognition.questions).toEqual([]);
      expect(read.recognition.dates.find(({ column }) => column === 'Created Date')).toMatchObject({ format: 'mdy' });
      expect(read.rows.length).toBe(4969);
      const backwards = read.rows.filter(
        ({ receivedAt, closedAt }) => closedAt !== undefined && closedAt < receivedAt!,
      );
      expect(backwards.length).toBeLessThan(read.rows.length * 0.01);
    });
  },
);
