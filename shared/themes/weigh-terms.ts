/** Texts as rows of weighted terms, one after the other: the terms of row r are `start[r]` … `start[r + 1]` - 1. */
export type TermRows = { n: number; start: Uint32Array; term: Uint32Array; weight: Float32Array };

export type Vocabulary = {
  terms: readonly string[];
  index: ReadonlyMap<string, number>;
  /** Texts that hold each term, and log(texts / those). */
  found: Float64Array;
  rarity: Float64Array;
  /** The same for a term that is not here. */
  rarityUnknown: number;
};

/** A short word in more texts than this share (of 1) is a function word; so is any word in more than half of them. */
const FREQUENT_SHORT = 0.05;
const FREQUENT = 0.5;
const SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]{1,5}$/u;

/** Terms kept at most: the most common ones. */
const MOST_TERMS = 20_000;

/**
 * The terms that can tell texts apart: in at least `least` texts and, where no stop words are known, not short and frequent.
 * @param documents  stems by text, in an order of their own (not that of the file)
 * @param hasStopWords  stop words were left out before
 */
export function buildVocabulary(
  documents: readonly (readonly string[])[],
  least: number,
  hasStopWords: boolean,
): Vocabulary {
  const found = new Map<string, number>();
  for (const document of documents) for (const stem of new Set(document)) found.set(stem, (found.get(stem) ?? 0) + 1);
  const kept = [...found]
    .filter(([stem, n]) => n >= least && (hasStopWords || !saysNothing(stem, n / documents.length)))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TERMS);
  return {
    terms: kept.map(([stem]) => stem),
    index: new Map(kept.map(([stem], i) => [stem, i])),
    found: Float64Array.from(kept, ([, n]) => n),
    rarity: Float64Array.from(kept, ([, n]) => rarityOf(n, documents.length)),
    rarityUnknown: rarityOf(0, documents.length),
  };
}

function rarityOf(found: number, documents: number): number {
  return Math.log((1 + documents) / (1 + found)) + 1;
}

function saysNothing(stem: string, share: number): boolean {
  return share > (SHORT.test(stem) ? FREQUENT_SHORT : FREQUENT);
}

/**
 * TF-IDF with sublinear term frequency, every row of length 1 (a text without known terms has no entries).
 * Source: Salton & Buckley 1988, doi:10.1016/0306-4573(88)90021-0. Linear in the words.
 */
export function weighTerms(documents: readonly (readonly string[])[], vocabulary: Vocabulary): TermRows {
  const start = new Uint32Array(documents.length + 1);
  const terms: number[] = [];
  const weights: number[] = [];
  documents.forEach((document, row) => {
    const counts = new Map<number, number>();
    for (const stem of document) {
      const at = vocabulary.index.get(stem);
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    let square = 0;
    const own = [...counts]
      .toSorted((a, b) => a[0] - b[0])
      .map(([at, n]) => {
        const weight = (1 + Math.log(n)) * vocabulary.rarity[at]!;
        square += weight * weight;
        return [at, weight] as const;
      });
    for (const [at, weight] of own) {
      terms.push(at);
      weights.push(weight / Math.sqrt(square));
    }
    start[row + 1] = terms.length;
  });
  return { n: documents.length, start, term: Uint32Array.from(terms), weight: Float32Array.from(weights) };
}
