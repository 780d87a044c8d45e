import { expect, it } from 'vitest';
import { ASSUMPTIONS } from '../../shared/metrics/assumptions.ts';
import { DE_OWN_DEFINITIONS, DE_SOURCES } from '../../shared/words/sources-de.ts';
import {
  assumptionLabel,
  assumptionRange,
  ownDefinitionWords,
  settingWords,
  sourceWords,
} from '../../shared/words/setting-words.ts';

it('says every setting in one line, in both languages', () => {
  const value = { low: 0.31, mid: 0.8, high: 0.97, source: 'our survey', isOn: true };
  expect(settingWords({ kind: 'assumption', id: 'silent-share', value }, 'en')).toBe(
    'silent share of unhappy customers: 80\u202F% (31–97), in use (our survey)',
  );
  expect(settingWords({ kind: 'repeat-days', days: 14 }, 'de')).toContain('14 Tagen');
  expect(settingWords({ kind: 'clock', clock: 'business' }, 'en')).toBe('durations in opening hours');
  expect(settingWords({ kind: 'opening-hours', calendar: null }, 'en')).toBe('no opening hours');
  expect(settingWords({ kind: 'known-failures', value: { failed: 3000, complained: 120, source: '' } }, 'en')).toBe(
    '120 of 3,000 known failures led to a complaint',
  );
});

it('prints a range once where it is none', () => {
  expect(assumptionRange({ low: 0.91, mid: 0.91, high: 0.91, unit: 'share' }, 'en')).toBe('91\u202F%');
  expect(assumptionRange({ low: 9, mid: 12, high: 15, unit: 'people' }, 'en')).toBe('12 (9–15)');
  expect(assumptionLabel('who knows', 'en')).toBe('who knows');
});

it('says in German where a number is stated, and leaves alone what people typed', () => {
  const sentences = ASSUMPTIONS.filter(({ source }) => /\b(?:per|and|the|no|study)\b/.test(source.replace('2013', '')));
  expect(sentences.map(({ id }) => id).filter((id) => DE_SOURCES[id] === undefined)).toEqual([]);
  expect(Object.keys(DE_SOURCES).filter((id) => !ASSUMPTIONS.some((one) => one.id === id))).toEqual([]);
  expect(sourceWords('complaint-cost', 'no figure in the literature: set your own', 'de')).toContain('Literatur');
  expect(sourceWords('complaint-cost', 'our controlling', 'de')).toBe('our controlling');
  expect(ownDefinitionWords('get-apology', 'Cases …', 'de')).toBe(DE_OWN_DEFINITIONS['get-apology']);
  expect(ownDefinitionWords('get-apology', 'Cases …', 'en')).toBe('Cases …');
});
