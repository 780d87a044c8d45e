/** What must become of a hazard file: rows stored, rows rejected by rule, a question, or a trouble by code. */
export type Outcome = {
  rows?: number;
  rejects?: Readonly<Record<string, number>>;
  asks?: string;
  trouble?: 'unreadable' | 'refused' | 'usage';
  /** A cell of the first row that must have come through unharmed. */
  first?: Readonly<Record<string, string | number | boolean>>;
};

export type HazardFile = { name: string; bytes: Uint8Array; outcome: Outcome };

const HEADER = ['Ticket ID', 'Created at', 'Resolved at', 'Category', 'Department', 'Description'];
const ROWS: readonly (readonly string[])[] = [
  ['007', '2024-03-05 09:10:00', '2024-03-06 10:00:00', 'Late delivery', 'Delivery', 'Paket für Zoë, später – naïve'],
  ['008', '2024-03-15 11:00:00', '', 'Wrong bill', 'Billing', 'says "no"; twice, really'],
  ['009', '2024-03-31 23:59:59', '2024-04-01 08:00:00', 'Late delivery', 'Delivery', 'plain'],
];
const FIRST = {
  id: '007',
  receivedAt: '2024-03-05T09:10:00Z',
  category: 'Late delivery',
  narrative: 'Paket für Zoë, später – naïve',
};
const WELL: Outcome = { rows: 3, rejects: {}, first: FIRST };

/** One table in one dialect. */
function table(rows: readonly (readonly string[])[], delimiter = ',', newline = '\n', quote = '"'): string {
  const cell = (text: string): string =>
    [delimiter, quote, '\n', '\r'].some((mark) => text.includes(mark))
      ? quote + text.replaceAll(quote, quote + quote) + quote
      : text;
  return rows.map((row) => row.map(cell).join(delimiter) + newline).join('');
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return utf8(text);
  if (encoding === 'utf-8 bom') return utf8(`\uFEFF${text}`);
  if (encoding === 'windows-1252')
    return Uint8Array.from(text.split('').map((c) => (c === '–' ? 0x96 : c.charCodeAt(0))));
  const isLittle = encoding.startsWith('utf-16le');
  const units = encoding.endsWith('bom') ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), isLittle);
  return bytes;
}

/** About 190 small files, each with what must become of it (HAZARDS.md 2). */
export function hazardFiles(): HazardFile[] {
  return [...dialects(), ...shapes(), ...cells(), ...dates(), ...notTables()];
}

function dialects(): HazardFile[] {
  const files: HazardFile[] = [];
  for (const encoding of [
    'utf-8',
    'utf-8 bom',
    'windows-1252',
    'utf-16le bom',
    'utf-16be bom',
    'utf-16le',
    'utf-16be',
  ]) {
    for (const delimiter of [',', ';', '\t', '|']) {
      for (const newline of ['\n', '\r\n', '\r']) {
        const text = table([HEADER, ...ROWS], delimiter, newline);
        files.push({
          name: `${encoding} ${JSON.stringify(delimiter)} ${JSON.stringify(newline)}`,
          bytes: encode(text, encoding),
          outcome: WELL,
        });
      }
    }
  }
  for (const delimiter of [',', ';', '\t', '|']) {
    const text = table([HEADER, ...ROWS], delimiter);
    files.push({
      name: `sep line ${JSON.stringify(delimiter)}`,
      bytes: utf8(`sep=${delimiter}\n${text}`),
      outcome: WELL,
    });
    files.push({
      name: `all quoted ${JSON.stringify(delimiter)}`,
      bytes: utf8(
        [HEADER, ...ROWS].map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n'),
      ),
      outcome: WELL,
    });
    files.push({
      name: `backslash escapes ${JSON.stringify(delimiter)}`,
      bytes: utf8(
        [HEADER, ...ROWS].map((row) => row.map((c) => `"${c.replaceAll('"', '\\"')}"`).join(delimiter)).join('\n'),
      ),
      outcome: WELL,
    });
    files.push({ name: `no last line end ${JSON.stringify(delimiter)}`, bytes: utf8(text.trimEnd()), outcome: WELL });
    files.push({
      name: `blank lines ${JSON.stringify(delimiter)}`,
      bytes: utf8(`\n${text.replaceAll('\n', '\n\n')}\n\n`),
      outcome: WELL,
    });
  }
  return files;
}

function shapes(): HazardFile[] {
  const good = table([HEADER, ...ROWS]);
  const [head = '', one = '', two = '', three = ''] = good.split('\n');
  const of = (name: string, text: string, outcome: Outcome): HazardFile => ({ name, bytes: utf8(text), outcome });
  return [
    of('title rows above', `Complaints March 2024\nprinted 2024-04-02\n\n${good}`, WELL),
    of('padded title row', `Complaints March 2024,,,,,\n${good}`, WELL),
    of('header repeated', `${head}\n${one}\n${head}\n${two}\n${three}\n`, WELL),
    of('total below', `${good}Total,,,,,3\n`, WELL),
    of('German total below', `${good}Gesamt,,,,,3\n`, WELL),
    of('footer of one cell', `${good}Export finished\n`, { rows: 3, rejects: { 'ragged-row': 1 } }),
    of('row too short', `${good}010,2024-04-02\n`, { rows: 3, rejects: { 'ragged-row': 1 } }),
    of('row too long', `${good}${one},more\n`, { rows: 3, rejects: { 'ragged-row': 1 } }),
    of('row with empty cells too many', `${head}\n${one},,\n${two},\n${three}\n`, WELL),
    of('mixed line ends', `${head}\r\n${one}\n${two}\r\n${three}\r`, WELL),
    of('duplicate headers', table([[...HEADER, 'Comment', 'Comment'], ...ROWS.map((row) => [...row, 'a', 'b'])]), WELL),
    of(
      'headers of object members',
      table([[...HEADER, '__proto__', 'constructor'], ...ROWS.map((row) => [...row, '__proto__', 'toString'])]),
      WELL,
    ),
    of('empty header cell', table([[...HEADER, ''], ...ROWS.map((row) => [...row, 'x'])]), WELL),
    of('same row twice', `${good}${one}\n`, { rows: 4, rejects: {} }),
    of('header only', `${head}\n`, { trouble: 'refused' }),
    of('two million cells of nothing', `${head}\n${one}\n${',,,,,\n'.repeat(20_000)}`, { rows: 1, rejects: {} }),
    of(
      'line break in a cell',
      table([HEADER, ...ROWS.map((row, i) => (i === 2 ? [...row.slice(0, 5), 'first\nsecond\r\nthird'] : row))]),
      WELL,
    ),
    of(
      'formulas stay text',
      table([HEADER, ...ROWS.map((row, i) => (i === 2 ? [...row.slice(0, 5), '=HYPERLINK("x")'] : row))]),
      WELL,
    ),
    of('open quote at the end', `${good}010,2024-04-02 10:00:00,,Late delivery,Delivery,"never closed\n`, {
      asks: 'repair',
    }),
    of(
      'open quote in the middle',
      `${head}\n010,2024-04-02 10:00:00,,Late delivery,Delivery,"never closed\n${one}\n${two}\n${three}\n`,
      { asks: 'repair' },
    ),
    of('quote not doubled', `${good}010,2024-04-02 10:00:00,,Late delivery,Delivery,"a "b" c"\n`, {
      rows: 3,
      rejects: { 'unclosed-quote': 1 },
    }),
    of(
      'NUL in a cell',
      table([HEADER, ...ROWS.map((row, i) => (i === 2 ? [...row.slice(0, 5), 'a\u0000b'] : row))]),
      WELL,
    ),
    of('cell of two megabytes', `${good}010,2024-04-02 10:00:00,,Late delivery,Delivery,${'x'.repeat(2 << 20)}\n`, {
      rows: 3,
      rejects: { 'cell-too-long': 1 },
    }),
    of('3,000 columns', `${Array.from({ length: 3000 }, (_, i) => `c${i}`).join(',')}\n${'1,'.repeat(2999)}1\n`, {
      trouble: 'refused',
    }),
    of('one line of 20 MB', `${head}\n${'x'.repeat(20 << 20)}`, { trouble: 'refused' }),
  ];
}

function withCell(column: number, value: string): string {
  const row = ['010', '2024-04-02 10:00:00', '2024-04-03 10:00:00', 'Late delivery', 'Delivery', 'text'];
  row[column] = value;
  return table([HEADER, ...ROWS, row]);
}

function cells(): HazardFile[] {
  const of = (name: string, text: string, outcome: Outcome): HazardFile => ({ name, bytes: utf8(text), outcome });
  const four: Outcome = { rows: 4, rejects: {} };
  return [
    ...[
      '1900-01-01',
      '1900-01-01 00:00:00',
      '-',
      '?',
      'None',
      'N/A',
      'NULL',
      '0000-00-00',
      '0000-00-00 00:00:00',
      '9999-12-31',
      '1970-01-01 00:00:00',
      '#N/A',
      'nan',
    ].map((word) => of(`resolved is ${word}`, withCell(2, word), four)),
    ...['soon', '2024-02-30', '2024-13-01', '31/31/2024', '2024-04-02 99:00', '12'].map((word) =>
      of(`resolved is ${word}`, withCell(2, word), { rows: 3, rejects: { 'bad-date': 1 } }),
    ),
    ...['1.03E+13', '1,03E+13'].map((id) =>
      of(`id is ${id}`, withCell(0, id), { rows: 3, rejects: { 'lost-digits': 1 } }),
    ),
    of('dates are ####', withCell(1, '########'), { rows: 3, rejects: { 'lost-data': 1 } }),
    of('category is ####', withCell(3, '#####'), { rows: 3, rejects: { 'lost-data': 1 } }),
    of('no id', withCell(0, ''), { rows: 3, rejects: { 'missing-id': 1 } }),
    of('id is a dash', withCell(0, '-'), { rows: 3, rejects: { 'missing-id': 1 } }),
    of('no date of receipt', withCell(1, ''), { rows: 3, rejects: { 'missing-date': 1 } }),
    ...['12345678901234567890', '00012', 'A-1', "'00012", '№ 5', '__proto__', '1e5x'].map((id) =>
      of(`id is ${id}`, withCell(0, id), four),
    ),
    ...['-', 'n/a', 'None', ''].map((word) => of(`category is ${JSON.stringify(word)}`, withCell(3, word), four)),
  ];
}

function dates(): HazardFile[] {
  const file = (name: string, created: readonly string[], outcome: Outcome): HazardFile => ({
    name,
    bytes: utf8(
      table([
        ['Ticket ID', 'Created at', 'Category', 'Department'],
        ...created.map((date, i) => [`T${i}`, date, 'Late', 'Shop']),
      ]),
    ),
    outcome,
  });
  const at = (receivedAt: string, rows = 2): Outcome => ({ rows, rejects: {}, first: { receivedAt } });
  return [
    file('day first, decided', ['05/04/2023', '23/04/2023'], at('2023-04-05T00:00:00Z')),
    file('month first, decided', ['04/05/2023', '04/23/2023'], at('2023-04-05T00:00:00Z')),
    file('undecided', ['04/05/2023', '05/06/2023'], { asks: 'date-order' }),
    file('undecided, two-digit years', ['4/5/23', '5/6/23'], { asks: 'date-order' }),
    file('both ways', ['23/04/2023', '04/23/2023'], { asks: 'date-order' }),
    file('German', ['05.04.2023 14:00', '23.04.2023 15:30'], at('2023-04-05T14:00:00Z')),
    file('month names', ['5 Apr 2023', '6 May 2023'], at('2023-04-05T00:00:00Z')),
    file('French month names', ['5 avril 2023', '6 août 2023'], at('2023-04-05T00:00:00Z')),
    file('AM and PM', ['4/5/2023 12:05 AM', '4/23/2023 1:00 PM'], at('2023-04-05T00:05:00Z')),
    file('offsets', ['2023-04-05T10:00:00+02:00', '2023-04-06T10:00:00Z'], at('2023-04-05T08:00:00Z')),
    file('zone words', ['2023-04-05 10:00 CDT', '2023-12-06 10:00 CST'], at('2023-04-05T15:00:00Z')),
    file('epoch seconds', ['1680688800', '1680775200'], at('2023-04-05T10:00:00Z')),
    file('epoch milliseconds', ['1680688800000', '1680775200000'], at('2023-04-05T10:00:00Z')),
    file('spreadsheet serials', ['45021.5', '45022'], at('2023-04-05T12:00:00Z')),
    file('compact', ['20230405', '20230423'], at('2023-04-05T00:00:00Z')),
    file('no dates at all', ['soon', 'later'], { trouble: 'refused' }),
  ];
}

function notTables(): HazardFile[] {
  const of = (name: string, bytes: Uint8Array | string, trouble: Outcome['trouble'] = 'unreadable'): HazardFile => ({
    name,
    bytes: typeof bytes === 'string' ? utf8(bytes) : bytes,
    outcome: trouble === undefined ? {} : { trouble },
  });
  const start = (...bytes: number[]): Uint8Array =>
    Uint8Array.from([...bytes, ...Array.from({ length: 400 }, (_, i) => (i * 37) % 256)]);
  return [
    of('empty', ''),
    of('only a byte-order mark', Uint8Array.from([0xef, 0xbb, 0xbf])),
    of('only blanks', '  \n \n\t\n'),
    of('zip', start(0x50, 0x4b, 0x03, 0x04)),
    of('xlsx', utf8('PK\u0003\u0004....[Content_Types].xml....xl/workbook.xml')),
    of('gzip', start(0x1f, 0x8b, 0x08)),
    of('pdf', '%PDF-1.7\n1 0 obj'),
    of('old Excel', start(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
    of('png', start(0x89, 0x50, 0x4e, 0x47)),
    of('jpeg', start(0xff, 0xd8, 0xff)),
    of('html', '<!DOCTYPE html><html><body>Please log in</body></html>'),
    of('html table', '  <table><tr><td>1</td></tr></table>'),
    of('xml', '<?xml version="1.0"?><a/>'),
    of('json', '[{"id": 1, "date": "2024-01-01"}]'),
    of('json lines', '{"id": 1, "date": "2024-01-01"}\n{"id": 2}'),
    of('sqlite', utf8('SQLite format 3\u0000 and more')),
    of('random bytes', start(7, 1, 2, 3, 4, 5, 6)),
  ];
}
