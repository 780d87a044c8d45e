import { expect, it } from 'vitest';
import { splitWords } from '../../shared/presets/split-words.ts';

it('gives the same words however a name is joined', () => {
  expect(['createdAt', 'created_at', 'Created-At', 'CREATED AT'].map(splitWords)).toEqual(Array(4).fill('created at'));
});

it('spells out the number sign and drops accents', () => {
  expect(splitWords('Ticket #')).toBe('ticket nr');
  expect(splitWords('N° réclamation')).toBe('n nr reclamation');
  expect(splitWords('Größe')).toBe('grosse');
});
