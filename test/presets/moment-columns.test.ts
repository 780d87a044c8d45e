import { expect, it } from 'vitest';
import { momentPairs } from '../../shared/presets/moment-columns.ts';

const names = (columns: readonly string[]): string[] => momentPairs(columns).map(({ name }) => name);

it('pairs a bare time with the columns around it, those on its left first', () => {
  expect(names(['Name', 'Date', 'Time', 'Type'])).toEqual(['Date + Time', 'Name + Time', 'Type + Time']);
  expect(momentPairs(['Datum', 'Uhrzeit', 'Zeitzone'])[0]).toEqual({
    name: 'Datum + Uhrzeit',
    date: 'Datum',
    time: 'Uhrzeit',
    zone: 'Zeitzone',
  });
});

it('pairs a time with the day that is called alike', () => {
  expect(names(['Meldungsdatum', 'Abschlußdatum', 'Meldungszeit'])).toEqual(['Meldungsdatum + Meldungszeit']);
  expect(names(['Created Date', 'Closed Date', 'Closed Time'])).toEqual(['Closed Date + Closed Time']);
});

it('takes no duration for a time of day', () => {
  expect(names(['Response date', 'Response time', 'Resolution date', 'Resolution time'])).toEqual([]);
});
