import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FILTER_DIMENSIONS,
  formatViewSearch,
  listView,
  parseViewSearch,
  queryOf,
  withFilter,
  type ViewSearch,
} from '../../../renderer/pages/address/view-search.ts';

const text = fc.string({ minLength: 1, maxLength: 40 });
const views: fc.Arbitrary<ViewSearch> = fc.record(
  {
    month: fc.constantFrom('2026-10', '1999-01'),
    grain: fc.constantFrom('month' as const, 'week' as const),
    asAt: fc.nat({ max: 999_999 }),
    filter: fc
      .dictionary(fc.constantFrom(...FILTER_DIMENSIONS), fc.uniqueArray(text, { minLength: 1, maxLength: 3 }), {
        noNullPrototype: true,
      })
      .filter((filter) => Object.keys(filter).length > 0),
    q: text,
    sort: fc.constant('-excess'),
    job: fc.constant('3f2a'),
    rejects: fc.nat({ max: 99 }),
    paper: fc.constantFrom('a4' as const, 'letter' as const),
    lang: fc.constantFrom('en' as const, 'de' as const),
  },
  { requiredKeys: [] },
);

describe('the address of a view', () => {
  it('comes back from its address as it was, whatever the filtered values hold', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseViewSearch(formatViewSearch(view))).toEqual(view);
      }),
    );
  });

  it('is empty for the plain view', () => {
    expect(formatViewSearch({})).toBe('');
    expect(parseViewSearch('')).toEqual({});
  });

  it('reads as a person would write it', () => {
    expect(formatViewSearch({ month: '2026-10', filter: { site: ['North', 'South & East'] } })).toBe(
      '?month=2026-10&site=North&site=South+%26+East',
    );
  });

  it('leaves out what it does not know and what cannot be read', () => {
    expect(parseViewSearch('?month=2026-13&grain=year&asAt=-1&rejects=x&colour=red&paper=a3&lang=fr')).toEqual({});
  });

  it('names each filtered value once', () => {
    expect(parseViewSearch('?site=North&site=North').filter).toEqual({ site: ['North'] });
  });

  it('takes only the shared part into an analysis', () => {
    expect(queryOf({ month: '2026-10', grain: 'week', q: 'late', job: 'x', filter: { site: ['N'] } })).toEqual({
      month: '2026-10',
      grain: 'week',
      filter: { site: ['N'] },
    });
  });

  it('keeps order and search between the pages of one list', () => {
    expect(listView({ month: '2026-10', q: 'late', sort: '-n', job: 'x', rejects: 3 })).toEqual({
      month: '2026-10',
      q: 'late',
      sort: '-n',
    });
  });
});

describe('a filter of one dimension', () => {
  it('is put beside the others', () => {
    expect(withFilter({ filter: { site: ['N'] } }, 'channel', ['phone'])).toEqual({
      filter: { site: ['N'], channel: ['phone'] },
    });
  });

  it('goes when its last value goes, and takes an empty filter with it', () => {
    expect(withFilter({ month: '2026-10', filter: { site: ['N'] } }, 'site', [])).toEqual({ month: '2026-10' });
  });
});
