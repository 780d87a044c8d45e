import { expect, it } from 'vitest';
import { customerKey } from '../../shared/model/customer-key.ts';

it('takes addresses in any case of their letters for one, and leaves other keys alone', () => {
  expect(['Anna.Berg@Example.ORG', 'anna.berg@example.org', 'KD-0042a', 'Anna Berg', ''].map(customerKey)).toEqual([
    'anna.berg@example.org',
    'anna.berg@example.org',
    'KD-0042a',
    'Anna Berg',
    '',
  ]);
});
