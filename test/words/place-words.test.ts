import { expect, it } from 'vitest';
import { partWords, placeWords, valueWords, whereWords } from '../../shared/words/place-words.ts';

const place = { dimensions: ['site', 'product'], labels: ['North hub', 'Sofa'], excess: 9, share: 0.9 };

it('names a place by its labels, after the touchpoint where there is one', () => {
  expect(placeWords(place, 'en')).toBe('North hub, Sofa');
  expect(whereWords({ touchpoint: 'Delivery', place }, 'en')).toBe('Delivery · North hub, Sofa');
  expect(whereWords({ touchpoint: 'Delivery' }, 'de')).toBe('Delivery');
});

it('says weekdays, hours and what the source leaves out in the reader’s language', () => {
  expect(partWords(['weekday', 'hour'], ['1', '23'], 'en')).toBe('Monday × 23:00–00:00');
  expect(partWords(['weekday', 'hour'], ['7', '08'], 'de')).toBe('Sonntag × 08–09 Uhr');
  expect(valueWords('site', '(none)', 'de')).toBe('nicht angegeben');
  expect(valueWords('site', '1', 'en')).toBe('1');
});
