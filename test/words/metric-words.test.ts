import { expect, it } from 'vitest';
import { DE_DEFINITIONS } from '../../shared/words/definitions-de.ts';
import { definitionWords, metricLabel, NAMED_METRICS } from '../../shared/words/metric-words.ts';

it('names every metric of the registry in both languages, and defines it in German', () => {
  for (const id of NAMED_METRICS) {
    expect([id, metricLabel(id, 'en') === id, metricLabel(id, 'de') === id]).toEqual([id, false, false]);
    expect([id, (DE_DEFINITIONS[id] ?? '').length > 20]).toEqual([id, true]);
  }
});

it('puts the window of a repeat contact into the German definition', () => {
  expect(definitionWords('repeat-contact-7', 'Resolved … within 30 days after …', 'de')).toContain('30 Tagen');
  expect(definitionWords('reopen-rate', 'As it is.', 'en')).toBe('As it is.');
});
