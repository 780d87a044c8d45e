import { describe, expect, it } from 'vitest';
import { cleanText } from '../../shared/themes/clean-text.ts';
import { detectLanguage } from '../../shared/themes/detect-language.ts';
import { hashText } from '../../shared/themes/hash-text.ts';
import { termReader } from '../../shared/themes/read-terms.ts';
import { splitTokens } from '../../shared/themes/split-tokens.ts';
import { stemEnglish } from '../../shared/themes/stem-english.ts';
import { stemGerman } from '../../shared/themes/stem-german.ts';
import { symmetricEigen } from '../../shared/themes/symmetric-eigen.ts';
import { finish, groupTexts } from '../../shared/themes/group-texts.ts';
import { truncatedSvd } from '../../shared/themes/truncated-svd.ts';
import { buildVocabulary, weighTerms } from '../../shared/themes/weigh-terms.ts';
import { chooseCount } from '../../shared/themes/choose-count.ts';
import { nearestNeighbours } from '../../shared/themes/nearest-neighbours.ts';
import { sphericalKMeans } from '../../shared/themes/spherical-k-means.ts';
import { seededRandom } from '../../shared/stats/seeded-random.ts';
import { cutTree, wardTree } from '../../shared/themes/ward-tree.ts';
import { scoreGroups } from '../bench/score-groups.ts';

describe('reading texts', () => {
  it('takes markup, scripts, addresses and masks out', () => {
    expect(cleanText('<p>Where&nbsp;is it?</p><script>alert(1)</script>').trim()).toBe('Where is it?');
    expect(cleanText('a@b.org [email] see www.x.org/y').trim()).toBe('see');
    expect(cleanText('<script>never closed').trim()).toBe('');
    expect(cleanText('x'.repeat(1_000_000))).toHaveLength(4000);
  });

  it('splits words, keeps apostrophes, drops numbers and references', () => {
    expect(splitTokens('The app won’t open 😀, order 4711 AB12345')).toEqual(['The', 'app', 'won’t', 'open', 'order']);
    expect(splitTokens('荷物が')).toEqual(['荷物', '物が']);
  });

  it('tells English, German and others apart', () => {
    expect(detectLanguage(splitTokens('I am still waiting for my parcel'))).toBe('en');
    expect(detectLanguage(splitTokens('Ich warte immer noch auf mein Paket'))).toBe('de');
    expect(detectLanguage(splitTokens('O produto ainda não chegou na minha casa'))).toBe('other');
    expect(detectLanguage(['parcel'])).toBeNull();
  });

  it.each([
    ['deliveries', 'delivery'],
    ['charged', 'charge'],
    ['charging', 'charges'],
    ['stopped', 'stop'],
    ['boxes', 'box'],
  ])('brings %s and %s together', (a, b) => {
    expect(stemEnglish(a)).toBe(stemEnglish(b));
  });

  it.each([
    ['lieferungen', 'lieferung'],
    ['pakete', 'paket'],
    ['rechnungen', 'rechnung'],
    ['häuser', 'hauses'],
  ])('brings German %s and %s together', (a, b) => {
    expect(stemGerman(a)).toBe(stemGerman(b));
  });

  it('keeps different words apart', () => {
    expect(new Set(['card', 'care', 'cart', 'wing', 'red', 'bus'].map(stemEnglish)).size).toBe(6);
  });

  it('takes excluded words out in every form of theirs', () => {
    expect(termReader(['delivery'])('Both deliveries of the lamp', 'en').filter((term) => term !== null)).toEqual([
      { stem: 'lamp', form: 'lamp' },
    ]);
  });

  it('gives the same number for the same text', () => {
    expect(hashText('Where is my parcel?')).toBe(hashText('Where is my parcel?'));
    expect(hashText('a')).not.toBe(hashText('b'));
    expect(Number.isSafeInteger(hashText('Ärger 😡'))).toBe(true);
  });
});

describe('the algebra', () => {
  it('finds eigenvalues', () => {
    // python3: numpy.linalg.eigvalsh([[4, 1, 2], [1, 3, 0], [2, 0, 1]]): -0.06870782, 2.72224563, 5.34646219
    const { values } = finish(symmetricEigen(Float64Array.of(4, 1, 2, 1, 3, 0, 2, 0, 1), 3));
    [5.34646219, 2.72224563, -0.06870782].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 7));
    expect([...values].reduce((sum, value) => sum + value, 0)).toBeCloseTo(8, 10);
  });

  it('spans the texts exactly when every direction is kept', () => {
    const documents = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a', 'd'],
      ['d', 'b'],
    ];
    const vocabulary = buildVocabulary(documents, 1, true);
    const rows = weighTerms(documents, vocabulary);
    const { found, vectors } = finish(truncatedSvd(rows, vocabulary.terms.length, 4, 1));
    // The vectors of texts keep the texts' products.
    const at = (row: number): number[] => {
      const out = Array.from({ length: found }, () => 0);
      for (let k = rows.start[row]!; k < rows.start[row + 1]!; k++)
        for (let d = 0; d < found; d++) out[d]! += rows.weight[k]! * vectors[rows.term[k]! * found + d]!;
      return out;
    };
    const dot = (a: number[], b: number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
    expect(dot(at(0), at(0))).toBeCloseTo(1, 5);
    const weightOf = (row: number, stem: string): number => {
      for (let k = rows.start[row]!; k < rows.start[row + 1]!; k++)
        if (vocabulary.terms[rows.term[k]!] === stem) return rows.weight[k]!;
      return 0;
    };
    expect(dot(at(0), at(1))).toBeCloseTo(weightOf(0, 'b') * weightOf(1, 'b'), 5);
  });

  it('cuts Ward’s tree into the groups there are', () => {
    const values = Float32Array.from([1, 0, 0.995, 0.0998, 0, 1, 0.0998, 0.995, 0.98, 0.199]);
    const tree = finish(wardTree({ n: 5, width: 2, values }));
    expect([...cutTree(tree, 2)]).toEqual([0, 0, 1, 1, 0]);
    expect(tree.merges).toHaveLength(4);
  });

  it('groups a handful of texts and one without a word', () => {
    const { group } = finish(groupTexts([['a', 'b'], ['a', 'b', 'c'], ['x', 'y'], ['x', 'y', 'z'], []], { groups: 2 }));
    expect(group[0]).toBe(group[1]);
    expect(group[2]).toBe(group[3]);
    expect(group[0]).not.toBe(group[2]);
  });
});

describe('scoreGroups', () => {
  it('agrees with scikit-learn', () => {
    // normalized_mutual_info_score("aabbcc", [0,0,1,1,1,2]), adjusted_rand_score(same)
    const { nmi, ari } = scoreGroups(['a', 'a', 'b', 'b', 'c', 'c'], [0, 0, 1, 1, 1, 2]);
    expect(nmi).toBeCloseTo(0.7396, 3);
    expect(ari).toBeCloseTo(0.4444, 3);
  });
});

describe('long work on texts', () => {
  // Somebody may want it to stop, or something else done: no step is more than a few rows against all others.
  const random = seededRandom(4);
  const n = 700;
  const vectors = { n, width: 4, values: Float32Array.from({ length: 4 * n }, () => random() - 0.5) };
  const stepsOf = <T>(work: Generator<unknown, T>): { steps: number; value: T } => {
    for (let steps = 0; ; steps++) {
      const next = work.next();
      if (next.done === true) return { steps, value: next.value };
    }
  };

  it('stops every few rows, and says the same as at once', () => {
    const start = Uint32Array.from({ length: n }, (_, row) => row % 5);
    const moved = stepsOf(sphericalKMeans(vectors, start, 5));
    expect(moved.steps).toBeGreaterThanOrEqual(2 * Math.floor(n / 256));
    expect(moved.value.group).toEqual(finish(sphericalKMeans(vectors, start, 5)).group);
    expect(stepsOf(nearestNeighbours(vectors, 5)).steps).toBeGreaterThanOrEqual(Math.floor(n / 32));
    const tree = stepsOf(wardTree(vectors));
    expect(tree.steps).toBeGreaterThanOrEqual(2 * Math.floor(n / 32));
    const near = finish(nearestNeighbours(vectors, 5));
    expect(stepsOf(chooseCount(tree.value, near)).steps).toBeGreaterThan(20);
    expect(stepsOf(symmetricEigen(Float64Array.of(4, 1, 2, 1, 3, 0, 2, 0, 1), 3)).steps).toBeGreaterThan(1);
  });
});
