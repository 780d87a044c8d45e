import { expect, it } from 'vitest';
import type { Trouble } from '../../../shared/model/result.ts';
import { hazardFiles, type Outcome } from '../../support/hazard-files.ts';
import { moreHazards } from '../../support/more-hazards.ts';
import { readExport, type ReadExport } from '../../support/read-export.ts';

const files = [...hazardFiles(), ...moreHazards()];

it('has a hazard file for every promise', () => {
  expect(files.length).toBeGreaterThanOrEqual(150);
  expect(new Set(files.map(({ name }) => name)).size).toBeGreaterThan(files.length - 10);
});

it.each(files.map((file) => [file.name, file] as const))('%s', async (_, { bytes, outcome }) => {
  expect(summarise(await readExport({ 'hazard.csv': bytes }), outcome)).toEqual(outcome);
});

/** What became of a file, in the form of the outcome stated; a trouble must name the file. */
function summarise(read: ReadExport | Trouble, { first }: Outcome): Outcome | Trouble {
  if ('code' in read) {
    const { code, message } = read;
    const isKnown = code === 'unreadable' || code === 'refused' || code === 'usage';
    return isKnown && message.includes('hazard.csv') ? { trouble: code } : read;
  }
  if (read.recognition.questions.length > 0) return { asks: read.recognition.questions.map(({ id }) => id).join() };
  const rejects: Record<string, number> = {};
  for (const { rule } of read.rejects) rejects[rule] = (rejects[rule] ?? 0) + 1;
  const row: Readonly<Record<string, unknown>> = read.rows[0] ?? {};
  const shown = Object.entries(row).filter(
    (entry): entry is [string, string | number | boolean] => first !== undefined && entry[0] in first,
  );
  return { rows: read.rows.length, rejects, ...(first === undefined ? {} : { first: Object.fromEntries(shown) }) };
}
