import { expect, it } from 'vitest';
import { fieldsOfPreset } from '../../../main/import/choose-fields.ts';
import { ownColumnsOf } from '../../../main/import/own-columns.ts';
import { zendesk } from '../../../shared/presets/zendesk.ts';

function added(columns: readonly string[]): string[] {
  const own = ownColumnsOf(zendesk, 'complaints', columns, new Set(), fieldsOfPreset(zendesk, 'complaints', columns));
  return own.map(({ field, position }) => `${field.id}: ${columns[position]}`);
}

it('knows what a firm added by its mark, or by what the source leaves open', () => {
  expect(added(['Id', 'Created at', 'Ticket type', 'Beschwerdegrund [list]', 'Refund amount'])).toEqual([
    'category: Beschwerdegrund [list]',
    'compensation: Refund amount',
  ]);
});

it('leaves a field that the source fills, and a category that is not marked as added', () => {
  expect(added(['Id', 'Created at', 'Solved at', 'Date resolved', 'Satisfaction Score', 'Rating', 'Reason'])).toEqual(
    [],
  );
});
