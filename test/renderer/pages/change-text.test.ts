import { expect, it } from 'vitest';
import { changeText } from '../../../renderer/pages/data/change-text.ts';
import { formatOf } from '../../../renderer/ui/use-format.ts';

it('tells no from unknown, and cuts long texts', () => {
  const text = (field: string, value: string | number | null): string =>
    changeText(field, value, formatOf('en'), 'UTC');
  expect([text('apology', null), text('apology', 0), text('apology', 1)]).toEqual(['–', '✗', '✓']);
  expect(text('narrative', 'x'.repeat(500))).toHaveLength(161);
  expect(text('receivedAt', Date.UTC(2026, 3, 1, 9, 5))).toContain('2026');
});
