import { expect, it } from 'vitest';
import { nameFit } from '../../shared/presets/name-fit.ts';

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
