import { describe, expect, it } from 'vitest';
import { createProgressLine, progressWords } from '../../../../main/shells/cli/progress-line.ts';
import { collectFilter } from '../../../../main/shells/cli/options.ts';
import { textTable } from '../../../../main/shells/cli/text-table.ts';
import { wrapText } from '../../../../main/shells/cli/wrap-text.ts';

describe('a table on the terminal', () => {
  it('has columns as wide as their cells, numbers to the right', () => {
    expect(
      textTable(
        ['Cluster', 'n'],
        [
          ['Größe', '7'],
          ['x', '120'],
        ],
        { right: [1] },
      ),
    ).toBe('Cluster    n\n───────  ───\nGröße      7\nx        120\n');
  });

  it('cuts the widest column when the terminal is narrow', () => {
    const table = textTable(['Cluster', 'n'], [['A very long name of a cluster', '7']], { columns: 20 });
    expect(table.split('\n')[2]).toBe('A very long name…  7');
  });
});

describe('progress', () => {
  const progress = { stage: 'store', done: 1500, total: 6000, unit: 'rows', perSecond: 500 } as const;

  it('says how far, how fast and how long', () => {
    expect(progressWords(progress)).toBe('store 1,500 rows of 6,000 rows (25 %), 500 rows a second, 9 s left');
    expect(progressWords({ ...progress, total: null, perSecond: null })).toBe('store 1,500 rows');
    expect(progressWords({ ...progress, unit: 'bytes', total: 3e6, done: 1.5e6, perSecond: null })).toBe(
      'store 1.5 MB of 3.0 MB (50 %)',
    );
  });

  it('overwrites its line and clears it', () => {
    const written: string[] = [];
    const line = createProgressLine((text) => written.push(text));
    line.clear();
    line.show(progress, 'a.csv');
    line.show(null);
    expect(written).toEqual([`\r\u001B[Ka.csv  ${progressWords(progress)}`, '\r\u001B[K']);
  });
});

describe('words', () => {
  it('break at blanks', () => {
    expect(wrapText('one two three four', 9)).toBe('one two\nthree\nfour');
    expect(wrapText('a-word-longer-than-the-line b', 5, '  ')).toBe('  a-word-longer-than-the-line\n  b');
    expect(wrapText('', 10)).toBe('');
  });
});

describe('filters', () => {
  it('collect values by field, also fields with odd names', () => {
    const first = collectFilter('site=North hub');
    expect(collectFilter('site=a=b', first)).toEqual({ site: ['North hub', 'a=b'] });
    expect(collectFilter('constructor=x')).toEqual({ constructor: ['x'] });
    expect(() => collectFilter('site')).toThrow('field=value');
  });
});
