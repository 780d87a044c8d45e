import { expect, it } from 'vitest';
import { nameFit } from '../../shared/presets/name-fit.ts';
import { mustRead, readExport } from '../support/read-export.ts';

it.each([
  ['Incident ID', 'failureId'],
  ['Sendungsnummer', 'failureId'],
  ['failed_at', 'failedAt'],
  ['Date of failure', 'failedAt'],
  ['Promised date', 'failedAt'],
  ['Delivery due', 'failedAt'],
  ['order_id', 'order'],
  ['Kundennummer', 'customer'],
  ['Complained', 'complained'],
  ['Hat reklamiert', 'complained'],
])('%s of a file of known failures is likely %s', (name, field) => {
  expect(nameFit(name, 'failures', field)).toBeGreaterThanOrEqual(0.85);
});

it('takes the moment that was promised before the one of the delivery', () => {
  const fit = (name: string): number => nameFit(name, 'failures', 'failedAt');
  expect(fit('Due date')).toBeGreaterThan(fit('Delivered at'));
  expect(fit('Delivered at')).toBeGreaterThan(fit('Date'));
});

it('shows the rows of known failures as they would be stored, by their own number', async () => {
  const text = `Incident ID,Order ID,Customer ID,Promised date
F1,O1,K1,2026-01-05
F2,O2,K2,2026-01-06
`;
  const { recognition, rows } = mustRead(await readExport({ 'late.csv': text }, { kind: 'failures' }));
  expect(recognition.stored[0]?.values).toMatchObject({
    failureId: 'F1',
    order: 'O1',
    customer: 'K1',
    failedAt: Date.parse('2026-01-05'),
  });
  expect(rows.map(({ id }) => id)).toEqual(['F1', 'F2']);
});
