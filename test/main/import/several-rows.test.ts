import { describe, expect, it } from 'vitest';
import { mustRead, readExport } from '../../support/read-export.ts';

const EVENTS = `Ticket ID,Created at,Updated at,Category,Status,Comment
T1,2024-03-05 10:00,2024-03-05 10:00,Late,New,Where is my parcel?
T2,2024-03-06 09:00,2024-03-06 09:00,Broken,New,It came in pieces.
T1,2024-03-05 10:00,2024-03-07 12:00,Late,Open,Still waiting.
T1,2024-03-05 10:00,2024-03-09 08:00,Late,Solved,
T3,2024-03-07 09:00,2024-03-07 09:00,Late,New,Nobody answers.
`;
const LINES = `Order number;Order date;Customer;Item;Amount
1001;2024-03-05;anna;Chair;100,00
1001;2024-03-05;anna;Table;250,00
1002;2024-03-06;bert;Chair;100,00
1003;2024-03-06;carl;Lamp;40,00
1003;2024-03-06;carl;Bulb;5,50
`;

const askedOf = async (text: string): Promise<unknown> => {
  const { recognition, rows } = mustRead(await readExport({ 'export.csv': text }));
  expect(rows).toEqual([]);
  return recognition.questions.map(({ id, said, choices }) => [id, said.text, choices.map(({ flag }) => flag)]);
};

describe('several rows with one number', () => {
  it('are asked about in an export that nobody knows', async () => {
    expect(await askedOf(EVENTS)).toEqual([
      [
        'several-rows',
        '3 of the first 5 rows share their "Ticket ID" with another row, but differ in Updated at, Status, Comment. What is one row?',
        ['--several-rows events', '--several-rows parts', "--map caseId='*'"],
      ],
    ]);
  });

  it('as events become one case: newest state, first receipt, every text', async () => {
    const [head, ...rows] = EVENTS.trim().split('\n');
    for (const text of [EVENTS, `${[head, ...rows.toReversed()].join('\n')}\n`]) {
      const read = mustRead(await readExport({ 'export.csv': text }, { severalRows: 'events' }));
      expect(read.rows.length).toBe(3);
      expect(read.rows.find(({ id }) => id === 'T1')).toMatchObject({
        receivedAt: '2024-03-05T10:00:00Z',
        updatedAt: '2024-03-09T08:00:00Z',
        status: 'Solved',
        narrative: 'Where is my parcel?\nStill waiting.',
      });
      expect(read.leftOut).toEqual({ 'earlier events of a case': 2 });
      expect(read.recognition.reasons.map(({ text: why }) => why)).toContain(
        'rows with the same number are events of one case',
      );
    }
  });

  it('as events without a last update go by their own moment, in any order', async () => {
    const text = `Ticket ID,Date,Status\nT1,2024-03-09,Solved\nT1,2024-03-05,New\nT1,2024-03-07,Open\n`;
    const { rows } = mustRead(await readExport({ 'export.csv': text }, { severalRows: 'events', kind: 'complaints' }));
    expect(rows).toMatchObject([{ receivedAt: '2024-03-05T00:00:00Z', status: 'Solved' }]);
  });

  it('as parts keep the first row and lose no text', async () => {
    const read = mustRead(await readExport({ 'export.csv': EVENTS }, { severalRows: 'parts' }));
    expect(read.rows[0]).toMatchObject({ id: 'T1', status: 'New', narrative: 'Where is my parcel?\nStill waiting.' });
    expect(read.leftOut).toEqual({ 'continuation rows': 2 });
  });

  it('of orders are added up, or counted once where the whole value stands on each line', async () => {
    expect(await askedOf(LINES)).toMatchObject([
      ['several-rows', expect.any(String), ['--several-rows lines', '--several-rows parts', "--map orderId='*'"]],
    ]);
    const sums = mustRead(await readExport({ 'export.csv': LINES }, { severalRows: 'lines' }));
    expect(sums.rows.map(({ id, value }) => [id, value])).toEqual([
      ['1001', 35_000],
      ['1002', 10_000],
      ['1003', 4550],
    ]);
    const totals = LINES.replace('100,00\n1001', '350,00\n1001')
      .replace('250,00', '350,00')
      .replace('40,00', '45,50')
      .replace('\n1003;2024-03-06;carl;Bulb;5,50', '\n1003;2024-03-06;carl;Bulb;45,50');
    expect(await askedOf(totals)).toMatchObject([
      ['several-rows', expect.any(String), ['--several-rows parts', '--several-rows lines', "--map orderId='*'"]],
    ]);
    const once = mustRead(await readExport({ 'export.csv': totals }, { severalRows: 'parts' }));
    expect(once.rows.map(({ value }) => value)).toEqual([35_000, 10_000, 4550]);
  });

  it('are no question where they are wholly the same, or just a slip', async () => {
    const twice = `${EVENTS.split('\n').slice(0, 3).join('\n')}\n${EVENTS.split('\n')[2]}\n`;
    expect(mustRead(await readExport({ 'export.csv': twice })).recognition.questions).toEqual([]);
    const many = Array.from({ length: 200 }, (_, i) => `S${i},2024-03-05 10:00,2024-03-05 10:00,Late,New,text ${i}`);
    const slip = `${EVENTS.split('\n')[0]}\n${many.join('\n')}\nS7,2024-03-05 10:00,2024-03-05 10:00,Lost,New,other\n`;
    expect(mustRead(await readExport({ 'export.csv': slip })).recognition.questions).toEqual([]);
  });
});
