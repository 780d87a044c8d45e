import { describe, expect, it } from 'vitest';
import { listSeparator } from '../../../../main/import/values/list-separator.ts';
import { mustRead, readExport } from '../../../support/read-export.ts';

describe('a column that lists several labels in one cell', () => {
  it('is known by parts that stand elsewhere too', () => {
    expect(listSeparator('category', ['Late', 'Damaged', 'Late; Damaged', 'Rude'])).toBe(';');
    expect(listSeparator('product', ['A|B', 'B|C', 'A|C'])).toBe('|');
  });

  it('is no list where a mark belongs to the labels, or stands in a field of one label', () => {
    expect(listSeparator('category', ['Billing; other', 'Delivery; late', 'Shop'])).toBeNull();
    expect(listSeparator('category', ['Late', 'Damaged'])).toBeNull();
    expect(listSeparator('category', [])).toBeNull();
    expect(listSeparator('status', ['Open', 'Closed', 'Open; Closed'])).toBeNull();
  });

  it('counts each case once, under the first, and keeps the others with the row', async () => {
    const rows = ['1,2024-03-05,Late,Shop', '2,2024-03-06,Damaged; Late,Shop', '3,2024-03-07,Damaged,Shop'];
    const read = mustRead(
      await readExport({ 'tickets.csv': `Ticket ID,Created at,Category,Department\n${rows.join('\n')}\n` }),
    );
    expect(read.rows.map(({ id, category }) => [id, category])).toEqual([
      ['1', 'Late'],
      ['2', 'Damaged'],
      ['3', 'Damaged'],
    ]);
    expect(read.extras).toEqual([null, '{"Category":"Damaged; Late"}', null]);
    expect(read.recognition.reasons.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('Category lists several labels'),
    );
  });
});
