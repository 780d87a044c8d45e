import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { hazardFiles } from './support/hazard-files.ts';
import { moreHazards } from './support/more-hazards.ts';

/** What an import promises under trouble, and the tests that hold it: file (below test/main) and the name of the test. */
const PROMISES: Readonly<Record<string, readonly (readonly [file: string, name: string])[]>> = {
  'killed at any moment, an import is complete or absent in every number': [
    ['db/kill.test.ts', 'leaves an import complete or absent in every number when it is killed'],
    ['db/faults.test.ts', 'an import whose n-th storage call fails'],
  ],
  'chunks under a loading mark; leftovers are removed and told': [
    ['db/imports.test.ts', 'makes nothing visible before the import is finished'],
    ['db/large-import.test.ts', 'keeps the WAL small while an import is written'],
    ['db/open-store.test.ts', 'reads what a program that was cut off had finished'],
  ],
  'undo gives back exactly the numbers before': [
    ['db/undo-property.test.ts', 'gives exactly the numbers of a store that never had the import'],
    ['db/fault-loops.test.ts', 'whose n-th storage call fails'],
  ],
  'the same file twice, shuffled or overlapping changes nothing it should not': [
    ['import/store-semantics.test.ts', 'the same file twice, or shuffled, changes nothing'],
    ['import/store-semantics.test.ts', 'an overlapping file brings what is new or changed'],
  ],
  'power loss at any write border': [['db/faults.test.ts', 'is sound when the power fails at any write border']],
  'an older store is brought up to date after a backup, or read from a copy': [
    ['db/migrate.test.ts', 'bring an older store up to date at the open, after a checked copy of it'],
    ['db/migrate.test.ts', 'keep the store at the version before when a step fails in the midst'],
    ['db/older-store.test.ts', 'is looked through without changing a byte of it'],
  ],
  'a newer, foreign or damaged file is left as it is': [
    ['db/open-store.test.ts', 'leaves a file of a newer program untouched'],
    ['db/open-store.test.ts', 'refuses what is no store of Redress and leaves it as it is'],
    ['db/open-store.test.ts', 'says of 20 damaged files that they are damaged, and changes not a byte of them'],
  ],
  'disk full, read-only, locked: words, and the data intact': [
    ['db/disk-full.test.ts', 'on a disk that runs full an import says so'],
    ['db/sqlite-trouble.test.ts', 'cover every primary code'],
    ['db/writer-lease.test.ts', 'let one write and tell the other who it is'],
    ['db/writer-lease.test.ts', 'reads a store in a folder that may not be written to, from a copy'],
  ],
  'a cancelled import leaves nothing': [
    ['db/faults.test.ts', 'leaves nothing of 200 imports cancelled at any progress'],
    ['import/run-import.test.ts', 'that is cancelled leaves nothing'],
    ['import/reader/worker-reader.test.ts', 'leaves nothing when it is cancelled'],
  ],
  'erased data is gone from file and WAL': [
    ['db/erase.test.ts', 'erases a customer so that no byte of it is left in the file or its WAL'],
  ],
  'rows come back as they were written, in any dialect': [
    ['import/parse-rows.test.ts', 'come back as they were written, in any dialect'],
  ],
  'encodings are proved over the whole file, else asked': [
    ['import/detect-encoding.test.ts', 'checks UTF-8 to the last byte'],
    ['import/detect-encoding.test.ts', 'names the line of the first byte that is not UTF-8 and asks'],
  ],
  'dates are decided by elimination with the deciding row, else asked': [
    ['import/values/date-evidence.test.ts', 'decides day or month first by the cell that rules the other out'],
    ['import/values/date-evidence.test.ts', 'leaves open what both orders fit'],
    ['import/ask-order.test.ts', 'the order of dates is asked with dates that are another day in each'],
    ['import/values/swapped-dates.test.ts', 'is asked about, and put right by the answer'],
  ],
  'an open quote stops with its line, and is mended only when asked': [
    ['import/parse-rows.test.ts', 'with a quote left open stop the file with the line number'],
    ['import/run-import.test.ts', 'with open quotes is stored without those lines when it is repaired'],
  ],
  'a file that changes, vanishes or is none is told': [
    ['import/run-import.test.ts', 'that changes while it is read is refused'],
    ['import/run-import.test.ts', 'that vanishes while it is read is refused'],
    ['import/run-import.test.ts', 'that is no regular file, or not there, is told'],
  ],
  'rows with one number are asked about wherever they begin': [
    ['import/several-rows.test.ts', 'are asked about in an export that nobody knows'],
    ['import/shared-later.test.ts', 'are asked about before anything is in the store'],
  ],
  'tables and values of unknown systems are asked about where two readings are possible': [
    ['import/link-tables.test.ts', 'are asked about where they could go in by themselves as surely'],
    ['import/line-value.test.ts', 'is asked where neither name nor goods tell'],
  ],
};

/** Hazards that stand as files with their outcome (import/hazards.test.ts), one of each kind. */
const HAZARDS = [
  'utf-8 bom "," "\\n"',
  'utf-16be ";" "\\r"',
  'windows-1252 "\\t" "\\r\\n"',
  'Shift-JIS',
  'UTF-8 that breaks at row 31',
  'sep line ";"',
  'title rows above',
  'header repeated',
  'total below',
  'blank lines ","',
  'mixed line ends',
  'row too short',
  'duplicate headers',
  'headers of object members',
  'NUL in a cell',
  'cell of two megabytes',
  '3,000 columns',
  'one line of 20 MB',
  'zip',
  'xlsx',
  'gzip',
  'pdf',
  'html table',
  'resolved is 1900-01-01',
  'resolved is 0000-00-00',
  'decimal comma',
  'amounts in parentheses',
  'id is 00012',
  'id is 1.03E+13',
  'dates are ####',
  'open quote in the middle',
  'undecided',
  'epoch seconds',
  'spreadsheet serials',
];

it.each(Object.entries(PROMISES))('%s', (_, tests) => {
  for (const [file, name] of tests) {
    const path = fileURLToPath(new URL(`main/${file}`, import.meta.url));
    expect({ file, has: readFileSync(path, 'utf8').includes(name) ? name : null }).toEqual({ file, has: name });
  }
});

it('every kind of hazard has its file', () => {
  const there = new Set([...hazardFiles(), ...moreHazards()].map(({ name }) => name));
  expect(HAZARDS.filter((name) => !there.has(name))).toEqual([]);
});
