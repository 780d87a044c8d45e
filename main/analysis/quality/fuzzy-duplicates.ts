import type { CaseColumns } from '../../../shared/model/columns.ts';
import { NO_NAME } from '../../../shared/model/taxonomy.ts';
import { textSimilarity } from '../../../shared/words/text-similarity.ts';
import type { CaseText } from '../../db/queries/quality.ts';

/** Cases received within so many days of each other are compared. */
export const WINDOW_DAYS = 7;
/** Texts with so much in common are alike. */
export const LEAST_SIMILARITY = 0.5;
/** Without any text only what came within a day, in a category that has a name, is alike. */
const TEXTLESS_DAYS = 1;
const MOST_PAIRS = 20_000;
const DAY_MS = 86_400_000;

export type AlikePair = { first: number; second: number; similarity: number | null };

/**
 * Pairs of cases of one customer and one category, received within a week of each other, with much the same text: the same
 * complaint entered twice, or told twice. Only said, nothing is taken out. Pooled customer keys are left out; so are pairs of which
 * one has a text and the other none. Where neither has one, only a named category and the same day make a pair.
 * @returns  most alike first; pairs without any text behind them
 */
export function fuzzyDuplicates(
  cases: CaseColumns,
  readTexts: (versionIds: Float64Array) => Map<number, CaseText>,
): { pairs: AlikePair[]; isCut: boolean } {
  const near = nearPairs(cases);
  const rows = new Set(near.flat());
  if (rows.size === 0) return { pairs: [], isCut: false };
  const texts = readTexts(Float64Array.from(rows, (row) => cases.versionId[row]!));
  const textOf = (row: number): string => texts.get(cases.versionId[row]!)?.narrative?.trim() ?? '';
  const received = cases.instants.receivedAt;
  const unnamed = (cases.labels['category'] ?? []).indexOf(NO_NAME);
  const pairs = near.flatMap(([first, second]): AlikePair[] => {
    const one = textOf(first);
    const other = textOf(second);
    if (one === '' && other === '') {
      const isNear = received[second]! - received[first]! <= TEXTLESS_DAYS * DAY_MS;
      return isNear && cases.codes.category[first] !== unnamed ? [{ first, second, similarity: null }] : [];
    }
    const similarity = textSimilarity(one, other);
    return similarity >= LEAST_SIMILARITY ? [{ first, second, similarity }] : [];
  });
  return {
    pairs: pairs.toSorted((a, b) => (b.similarity ?? -1) - (a.similarity ?? -1) || b.first - a.first),
    isCut: near.length >= MOST_PAIRS,
  };
}

/** Rows come in the order of receipt: each is compared with the customer's earlier ones, as far back as the window reaches. */
function nearPairs({ n, codes, instants, pooledCustomer }: CaseColumns): [number, number][] {
  const { customer, category } = codes;
  if (customer === undefined) return [];
  const received = instants.receivedAt;
  const lastOf = new Int32Array(pooledCustomer.length).fill(-1);
  const before = new Int32Array(n).fill(-1);
  const pairs: [number, number][] = [];
  for (let row = 0; row < n && pairs.length < MOST_PAIRS; row += 1) {
    const key = customer[row]!;
    if (key < 0 || pooledCustomer[key] === 1) continue;
    before[row] = lastOf[key]!;
    lastOf[key] = row;
    for (let other = before[row]!; other >= 0; other = before[other]!) {
      if (received[row]! - received[other]! > WINDOW_DAYS * DAY_MS) break;
      if (category[other] === category[row]) pairs.push([other, row]);
    }
  }
  return pairs;
}
