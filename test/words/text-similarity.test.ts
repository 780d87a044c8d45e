import { describe, expect, it } from 'vitest';
import { textSimilarity } from '../../shared/words/text-similarity.ts';

describe('textSimilarity', () => {
  it.each([
    ['the box was torn', 'box torn, it was', 0.6],
    ['the box was torn', 'THE BOX WAS TORN!', 1],
    ['Größe stimmt gar nicht', 'grosse stimmt gar nicht', 1],
    ['the box was torn', 'nothing of the kind', 1 / 7],
    ['late again', 'Late again!', 1],
    ['late again', 'late', 0],
    ['', '', 0],
  ])('of %j and %j is %d', (a, b, similarity) => {
    expect(textSimilarity(a, b)).toBeCloseTo(similarity, 10);
    expect(textSimilarity(b, a)).toBeCloseTo(similarity, 10);
  });
});
