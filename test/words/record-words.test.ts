import { describe, expect, it } from 'vitest';
import type { AnyVersion } from '../../shared/model/case-record.ts';
import { versionChanges, versionLine } from '../../shared/words/record-words.ts';

const criterion = { fall: 0.5, plan: { from: '2026-04', to: '2026-07' } };
function action(changed: object = {}): AnyVersion {
  const content = {
    state: 'planned',
    owner: '',
    start: '2026-04-01',
    due: null,
    title: 'Second scan',
    causes: [],
    criterion,
  };
  return { kind: 'action', content: { ...content, ...changed } } as unknown as AnyVersion;
}
function cause(changed: object = {}): AnyVersion {
  const content = { state: 'open', title: 'One scan a day', whys: [], evidenceFor: [], evidenceAgainst: [] };
  return { kind: 'cause', content: { ...content, ...changed } } as unknown as AnyVersion;
}

describe('the history of a cause or an action', () => {
  it('tells a version in a line, with the date as people write it', () => {
    expect(versionLine(action(), 'en')).toBe('planned, no owner, from 1 Apr 2026: Second scan');
    expect(versionLine(cause({ state: 'confirmed' }), 'de')).toBe('bestätigt: One scan a day');
  });

  it('names what else was changed, and a new criterion with its numbers', () => {
    const later = action({ due: '2026-05-01', criterion: { ...criterion, fall: 0.4 } });
    expect(versionChanges(later, action(), 'en')).toBe(
      'changed: due date, criterion (now a fall by 40\u202F%, April 2026 to July 2026)',
    );
    expect(versionChanges(cause({ evidenceFor: ['a'], evidenceAgainst: ['b'], whys: ['w'] }), cause(), 'de')).toBe(
      'geändert: Warum-Kette, Belege',
    );
  });

  it('says nothing of the first version, nor where the line shows it all', () => {
    expect(versionChanges(action(), null, 'en')).toBe('');
    expect(versionChanges(action({ owner: 'Logistics' }), action(), 'en')).toBe('');
  });
});
