import { describe, expect, it } from 'vitest';
import { placeColumn } from '../../../main/analysis/place-column.ts';
import { makeColumns } from '../../support/make-columns.ts';

const at = (...instants: string[]) =>
  makeColumns({
    cases: instants.map((receivedAt) => ({
      receivedAt,
      category: 'Late',
      touchpoint: 'Courier',
      codes: { site: 'A' },
    })),
    asOf: '2026-12-31T00:00:00Z',
    zone: 'Europe/Berlin',
  });
const values = (columns: ReturnType<typeof at>, dimension: string): string[] | null => {
  const column = placeColumn(columns, dimension);
  return column === null ? null : Array.from(column.codes, (code) => column.labels[code] ?? '(none)');
};

describe('placeColumn', () => {
  it('reads weekday and hour from the wall clock of the store, summer and winter', () => {
    // Sunday 23:30 UTC is Monday in Berlin: 00:30 in winter, 01:30 in summer.
    const columns = at('2026-01-11T23:30:00Z', '2026-07-12T23:30:00Z', '2026-07-17T12:05:00Z');
    expect(values(columns, 'weekday')).toEqual(['1', '1', '5']);
    expect(values(columns, 'hour')).toEqual(['00', '01', '14']);
  });

  it('changes the offset within the night when the clocks do', () => {
    const columns = at('2026-03-29T00:59:00Z', '2026-03-29T01:01:00Z', '2026-10-25T00:59:00Z', '2026-10-25T01:01:00Z');
    expect(values(columns, 'hour')).toEqual(['01', '03', '02', '02']);
  });

  it('knows no hours where the export knows days only, and no dimension that no case has', () => {
    const columns = at('2026-01-11T23:00:00Z', '2026-01-12T23:00:00Z');
    expect(values(columns, 'hour')).toBeNull();
    expect(values(columns, 'weekday')).toEqual(['1', '2']);
    expect(values(columns, 'team')).toBeNull();
    expect(values(columns, 'site')).toEqual(['A', 'A']);
  });
});
