import { expect, it } from 'vitest';
import { placeWords, whereWords } from '../../shared/words/place-words.ts';

const place = { dimensions: ['site', 'product'], labels: ['North hub', 'Sofa'], excess: 9, share: 0.9 };

it('names a place by its labels, after the touchpoint where there is one', () => {
  expect(placeWords(place)).toBe('North hub, Sofa');
  expect(whereWords({ touchpoint: 'Delivery', place })).toBe('Delivery · North hub, Sofa');
  expect(whereWords({ touchpoint: 'Delivery' })).toBe('Delivery');
});
