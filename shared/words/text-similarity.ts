import { foldText } from '../taxonomy/has-word.ts';

/** Fewer words than this say nothing about two texts unless they are the same. */
const FEWEST_WORDS = 4;

/**
 * How much two texts have in common: the share of their different words that stand in both (Jaccard index), whatever case, accents,
 * punctuation and order.
 * @returns  0 to 1; of texts with fewer than four words 1 when they are the same and 0 otherwise; 0 when one is empty
 * Source: Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x. Linear in the words.
 * @example textSimilarity('the box was torn', 'box torn, it was') // 0.6
 */
export function textSimilarity(a: string, b: string): number {
  const one = wordsOf(a);
  const other = wordsOf(b);
  if (one.size === 0 || other.size === 0) return 0;
  if (Math.min(one.size, other.size) < FEWEST_WORDS) return foldText(a) === foldText(b) ? 1 : 0;
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both);
}

function wordsOf(text: string): Set<string> {
  return new Set(
    foldText(text)
      .trim()
      .split(' ')
      .filter((word) => word !== ''),
  );
}
