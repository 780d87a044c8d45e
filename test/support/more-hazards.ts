import type { HazardFile, Outcome } from './hazard-files.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEADER = 'Ticket ID,Created at,Category,Department';

/** A column beside the usual ones, with its cells row by row. */
function column(name: string, header: string, cells: readonly string[], outcome: Outcome): HazardFile {
  const rows = cells.map(
    (cell, i) => `T${i + 1},2024-03-0${(i % 9) + 1} 10:00:00,Late,Shop,"${cell.replaceAll('"', '""')}"`,
  );
  return { name, bytes: utf8(`${HEADER},${header}\n${rows.join('\n')}\n`), outcome };
}

const first = (fields: Readonly<Record<string, string | number | boolean>>, rows: number, rejects = {}): Outcome => ({
  rows,
  rejects,
  first: fields,
});

/** Hazards of values (HAZARDS.md 2): numbers, currencies, durations, words, damage; and of encodings beyond Latin ones. */
export function moreHazards(): HazardFile[] {
  return [...numbers(), ...durations(), ...words(), ...swapped(), ...encodings(), ...capped()];
}

function numbers(): HazardFile[] {
  return [
    column('decimal comma', 'Compensation', ['12,50', '3,00', '1.250,75'], first({ compensation: 1250 }, 3)),
    column(
      'decimal dot and thousands',
      'Compensation',
      ['1,250.75', '12.50', '3.00'],
      first({ compensation: 125_075 }, 3),
    ),
    column('amounts in parentheses', 'Compensation', ['(12.50)', '3.00', '4.00'], first({ compensation: -1250 }, 3)),
    column(
      'euro signs behind',
      'Compensation',
      ['12,50 €', '3,00 €', '4,10 €'],
      first({ compensation: 1250, currency: 'EUR' }, 3),
    ),
    column(
      'pound signs before',
      'Compensation',
      ['£12.50', '£3.00', '£4.10'],
      first({ compensation: 1250, currency: 'GBP' }, 3),
    ),
    column(
      'currency codes',
      'Compensation',
      ['CHF 12.50', 'CHF 3.00', 'CHF 4.10'],
      first({ compensation: 1250, currency: 'CHF' }, 3),
    ),
    column(
      'no-break blanks in thousands',
      'Compensation',
      ['1\u00a0250,50', '3,00', '4,10'],
      first({ compensation: 125_050 }, 3),
    ),
    column('Swiss thousands', 'Compensation', ["1'250.50", '3.00', '4.10'], first({ compensation: 125_050 }, 3)),
    column(
      'an amount that is none',
      'Compensation',
      ['12.50', 'a lot', ...Array<string>(20).fill('4.10')],
      first({ compensation: 1250 }, 21, { 'bad-number': 1 }),
    ),
    column('reopened half a time', 'Reopens', ['1', '0.5', '0'], first({ reopens: 1 }, 2, { 'bad-number': 1 })),
    column(
      'a total of money lost to a spreadsheet',
      'Compensation',
      ['12.50', '########', ...Array<string>(20).fill('4.10')],
      first({ compensation: 1250 }, 21, { 'lost-data': 1 }),
    ),
  ];
}

function durations(): HazardFile[] {
  const resolved = (at: string, rows = 3): Outcome => first({ resolvedAt: at }, rows);
  return [
    column(
      'durations of hours, minutes and seconds',
      'Resolution time',
      ['26:30:00', '01:00:00', '00:05:10'],
      resolved('2024-03-02T12:30:00Z'),
    ),
    column('durations in hours', 'Resolution time (hours)', ['26.5', '1', '0.25'], resolved('2024-03-02T12:30:00Z')),
    column('durations in minutes', 'Resolution time in minutes', ['90', '1', '15'], resolved('2024-03-01T11:30:00Z')),
    column('durations in days', 'Resolution time (days)', ['2', '1', '3'], resolved('2024-03-03T10:00:00Z')),
  ];
}

function words(): HazardFile[] {
  return [
    column('yes and no', 'Escalated', ['Yes', 'No', 'yes'], first({ escalated: true }, 3)),
    column('ja und nein', 'Escalated', ['Ja', 'Nein', 'ja'], first({ escalated: true }, 3)),
    column('true and false', 'Escalated', ['TRUE', 'FALSE', ''], first({ escalated: true }, 3)),
    column('Y and N', 'Escalated', ['Y', 'N', '?'], first({ escalated: true }, 3)),
    column('satisfaction of words and numbers', 'Satisfaction', ['5', 'Offered', '1'], first({ satisfaction: 5 }, 3)),
    column('satisfaction of five', 'Satisfaction', ['5', '3', '1'], first({ satisfaction: 5 }, 3)),
    column('a category of blanks', 'Tag', ['   ', '\u00a0', 'x'], { rows: 3, rejects: {} }),
  ];
}

/** A spreadsheet of the other country swaps day and month where it can, and leaves the rest as text. */
function swapped(): HazardFile[] {
  const dates = [
    ...Array.from({ length: 12 }, (_, i) => `2024-0${(i % 9) + 1}-0${(i % 8) + 1} 10:00:00`),
    ...Array.from({ length: 12 }, (_, i) => `${13 + i}/03/2024 10:00`),
  ];
  const text = `${HEADER}\n${dates.map((date, i) => `T${i},${date},Late,Shop`).join('\n')}\n`;
  const two = (name: string, created: readonly string[], outcome: Outcome): HazardFile => ({
    name,
    bytes: utf8(`${HEADER}\n${created.map((date, i) => `T${i},"${date}",Late,Shop`).join('\n')}\n`),
    outcome,
  });
  return [
    { name: 'dates a spreadsheet exchanged where it could', bytes: utf8(text), outcome: { asks: 'dates-exchanged' } },
    two('two-digit years, decided', ['5/4/23', '23/4/23'], first({ receivedAt: '2023-04-05T00:00:00Z' }, 2)),
    two(
      'two-digit years with a month name',
      ['05/Apr/23 1:05 PM', '23/Apr/23 9:00 AM'],
      first({ receivedAt: '2023-04-05T13:05:00Z' }, 2),
    ),
    two(
      'midnight as 12 AM',
      ['4/25/2023 12:00 AM', '4/26/2023 12:00 PM'],
      first({ receivedAt: '2023-04-25T00:00:00Z' }, 2),
    ),
    two(
      'offset without a colon',
      ['2023-04-05T10:00:00+0200', '2023-04-06T10:00:00+0200'],
      first({ receivedAt: '2023-04-05T08:00:00Z' }, 2),
    ),
    two('fractions of seconds', ['2023-04-05T10:00:00.123Z', '2023-04-06T10:00:00.5Z'], { rows: 2, rejects: {} }),
    two(
      'German summer and winter time',
      ['2023-04-05 10:00 CEST', '2023-12-06 10:00 CET'],
      first({ receivedAt: '2023-04-05T08:00:00Z' }, 2),
    ),
    two('Spanish month names', ['5 abr 2023', '6 ene 2023'], first({ receivedAt: '2023-04-05T00:00:00Z' }, 2)),
    two(
      'a 30th of February among good dates',
      ['2023-02-27', '2023-02-30'],
      first({ receivedAt: '2023-02-27T00:00:00Z' }, 1, { 'bad-date': 1 }),
    ),
  ];
}

/** 受付 … in Shift-JIS, and UTF-8 that breaks at a row. */
function encodings(): HazardFile[] {
  const head = utf8('Ticket ID,Created at,Category,Department,Description\n');
  const row = (id: string, bytes: readonly number[]): number[] => [
    ...utf8(`${id},2024-03-05 10:00:00,Late,Shop,`),
    ...bytes,
    10,
  ];
  // 配送が遅れました。対応が悪い。
  const japanese = [
    0x94, 0x7a, 0x91, 0x97, 0x82, 0xaa, 0x92, 0x78, 0x82, 0xea, 0x82, 0xdc, 0x82, 0xb5, 0x82, 0xbd, 0x81, 0x42, 0x91,
    0xce, 0x89, 0x9e, 0x82, 0xaa, 0x88, 0xab, 0x82, 0xa2, 0x81, 0x42,
  ];
  const shiftJis = Array.from({ length: 20 }, (_, i) => row(`T${i}`, japanese)).flat();
  const good = [...utf8('Größe für Zoë')];
  const broken = Array.from({ length: 40 }, (_, i) => row(`T${i}`, i === 30 ? [0xc3, 0x28, 0xff] : good)).flat();
  return [
    {
      name: 'Shift-JIS',
      bytes: Uint8Array.from([...head, ...shiftJis]),
      outcome: { rows: 20, rejects: {}, first: { narrative: '配送が遅れました。対応が悪い。' } },
    },
    {
      name: 'UTF-8 that breaks at row 31',
      bytes: Uint8Array.from([...head, ...broken]),
      outcome: { asks: 'encoding' },
    },
  ];
}

function capped(): HazardFile[] {
  const wide = (columns: number): HazardFile => {
    const names = Array.from({ length: columns - 4 }, (_, i) => `Extra ${i}`).join(',');
    const cells = ','.repeat(columns - 5);
    const rows = ['T1', 'T2'].map((id) => `${id},2024-03-05 10:00:00,Late,Shop,${cells}`);
    return {
      name: `${columns} columns`,
      bytes: utf8(`${HEADER},${names}\n${rows.join('\n')}\n`),
      outcome: columns > 2000 ? { trouble: 'refused' } : { rows: 2, rejects: {} },
    };
  };
  return [wide(2000), wide(2001)];
}
