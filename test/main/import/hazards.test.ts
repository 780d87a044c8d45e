import { expect, it } from 'vitest';
import { hazardFiles } from '../../support/hazard-files.ts';
import { readExport } from '../../support/read-export.ts';

const files = hazardFiles();

it('has a hazard file for every promise', () => {
  expect(files.length).toBeGreaterThanOrEqual(150);
  expect(new Set(files.map(({ name }) => name)).size).toBeGreaterThan(files.length - 10);
});

it.each(files.map((file) => [file.name, file] as const))('%s', async (_, { bytes, outcome }) => {
  const read = await readExport({ 'hazard.csv': bytes });
  if ('code' in read) {
    expect({ trouble: read.code, message: read.message }).toEqual({
      trouble: outcome.trouble,
      message: expect.stringMatching(/hazard\.csv/),
    });
    return;
  }
  const questions = read.recognition.questions.map(({ id }) => id);
  const rejects: Record<string, number> = {};
  for (const { rule } of read.rejects) rejects[rule] = (rejects[rule] ?? 0) + 1;
  expect({
    ...(questions.length > 0 ? { asks: questions.join() } : { rows: read.rows.length, rejects }),
    ...(outcome.first === undefined
      ? {}
      : { first: Object.fromEntries(Object.keys(outcome.first).map((key) => [key, read.rows[0]?.[key]])) }),
  }).toEqual(outcome);
});
