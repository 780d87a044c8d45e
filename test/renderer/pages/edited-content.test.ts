import { expect, it } from 'vitest';
import { editedContent, type ProfileDraft } from '../../../renderer/pages/data/edited-content.ts';

const DRAFT: ProfileDraft = {
  zone: ' ',
  dateOrder: '',
  rule: '',
  pseudonymise: false,
  map: {},
  asTable: null,
  joins: {},
};

it('takes out what was emptied and keeps what the form does not show', () => {
  const before = { kind: 'complaints', preset: 'zendesk', zone: 'UTC', dateOrder: 'dmy', key: ['A'] } as const;
  expect(editedContent(before, DRAFT)).toEqual({ kind: 'complaints', preset: 'zendesk', key: ['A'] });
});

it('holds fields without a column only where a source would fill them', () => {
  const map = { category: 'What', site: '' };
  expect(editedContent({ preset: 'generic' }, { ...DRAFT, map }).map).toEqual({ category: 'What' });
  expect(editedContent({ preset: 'zendesk' }, { ...DRAFT, map }).map).toEqual(map);
});

it('reads the rule, and unticks only what was ticked', () => {
  const edited = editedContent({ pseudonymise: true }, { ...DRAFT, rule: 'Type is Complaint' });
  expect(edited.complaintRule?.conditions).toEqual([{ of: 'column', name: 'Type', op: 'is', value: 'Complaint' }]);
  expect([edited.pseudonymise, editedContent({}, DRAFT).pseudonymise]).toEqual([false, undefined]);
});

it('asks again about a table where the answer was taken out', () => {
  const before = { preset: 'generic', asTable: false, joins: { who: ['id', 'name'], what: [] } } as const;
  expect(editedContent(before, DRAFT)).toEqual({ preset: 'generic' });
  expect(editedContent(before, { ...DRAFT, asTable: false, joins: { what: [] } })).toEqual({
    preset: 'generic',
    asTable: false,
    joins: { what: [] },
  });
});
