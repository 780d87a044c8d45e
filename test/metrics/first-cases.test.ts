import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstCases } from '../../shared/metrics/first-cases.ts';

const CUSTOMERS = 4;

describe('firstCases', () => {
  it('finds what looking through every customer’s cases finds, whatever the view', () => {
    const one = fc.record({
      customer: fc.integer({ min: 0, max: CUSTOMERS - 1 }),
      group: fc.integer({ min: -1, max: 2 }),
      kind: fc.integer({ min: 0, max: 2 }),
      isSelected: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), fc.boolean(), (cases, hasRows) => {
        const of = Int32Array.from(cases, ({ group }) => group);
        const rows = Uint32Array.from(cases.keys()).filter((row) => cases[row]!.isSelected);
        const found = firstCases(
          Int32Array.from(cases, ({ customer }) => customer),
          CUSTOMERS,
          { of, count: 3, ...(hasRows ? { rows } : {}) },
          Int8Array.from(cases, ({ kind }) => kind),
          1,
        );
        const sought = Array.from({ length: CUSTOMERS }, (_, who) =>
          cases.findIndex(
            ({ customer, group, kind, isSelected }) =>
              customer === who && group >= 0 && kind === 1 && (isSelected || !hasRows),
          ),
        );
        expect([...found]).toEqual(sought);
      }),
    );
  });
});
