import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../renderer/ui/use-format.ts';
import { wordsOf } from '../../../renderer/ui/use-words.ts';

const plain = (text: string): string => text.replaceAll('\u202F', ' ');

describe('the formats of the interface', () => {
  it('never round an expected number of false ones to nothing', () => {
    const { tenths } = formatOf('en');
    expect([0, 0.01, 0.31, 2].map((value) => plain(tenths(value)))).toEqual(['0.0', '< 0.1', '0.3', '2.0']);
  });

  it('name short periods by month, and weeks by their Monday', () => {
    expect(formatOf('en').periodShort('2026-10')).toBe('Oct 2026');
    expect(formatOf('en').periodShort('2026-10-05')).toBe('5 Oct 2026');
    expect(formatOf('de').periodShort('2026-10')).toBe('Okt. 2026');
  });

  it('write sizes of files in the unit that fits', () => {
    const { bytes } = formatOf('en');
    expect([12, 12_400, 12_400_000, 1.24e9].map((size) => plain(bytes(size)))).toEqual([
      '12 B',
      '12 kB',
      '12.4 MB',
      '1.24 GB',
    ]);
  });
});

describe('counted things', () => {
  it('have one text for one and one for any other number', () => {
    expect([0, 1, 2100].map((n) => wordsOf('en').count('foot.imports', n))).toEqual([
      '0 imports',
      '1 import',
      '2,100 imports',
    ]);
    expect(wordsOf('de').count('foot.imports', 2100)).toBe('2.100 Importe');
  });
});
