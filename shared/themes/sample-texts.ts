import { hashText } from './hash-text.ts';

/** A text, and how many rows hold it. */
export type SampledText = { hash: number; text: string; times: number };

export type TextSample = {
  /** Takes a row; blanks at its ends do not count. */
  add: (text: string) => void;
  /** Rows with a text so far. */
  rows: () => number;
  /** The sample, in an order of its own (that of the hashes): the order of the rows does not matter. */
  texts: () => SampledText[];
};

/**
 * An even choice of at most `limit` different texts among any number of rows, in memory for twice as many: those with the
 * smallest hashes. Every row of a text chosen is counted.
 */
export function sampleTexts(limit: number): TextSample {
  let chosen = new Map<number, SampledText>();
  let border = Infinity;
  let rows = 0;
  const cut = (): SampledText[] => [...chosen.values()].toSorted((a, b) => a.hash - b.hash).slice(0, limit);
  return {
    add: (row) => {
      const text = row.trim();
      if (text === '') return;
      rows++;
      const hash = hashText(text);
      if (hash > border) return;
      const known = chosen.get(hash);
      if (known !== undefined) known.times++;
      else chosen.set(hash, { hash, text, times: 1 });
      if (chosen.size < 2 * limit) return;
      const kept = cut();
      border = kept.at(-1)?.hash ?? border;
      chosen = new Map(kept.map((one) => [one.hash, one]));
    },
    rows: () => rows,
    texts: cut,
  };
}
