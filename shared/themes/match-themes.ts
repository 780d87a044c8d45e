import { OTHER } from '../model/theme-model.ts';

/** Two themes are one when at least this share (of 1) of the texts of either is in the other. */
const MOST_OF = 0.5;

/**
 * Which themes of a new computation are themes known before, by the texts they share: the pair that shares most texts first,
 * each theme once.
 * @param before  theme of each text as it was known
 * @param after  theme of the same texts now
 * @returns  the known theme of each theme now that has one
 */
export function matchThemes(before: ArrayLike<number>, after: ArrayLike<number>): Map<number, number> {
  const sizeBefore = new Map<number, number>();
  const sizeAfter = new Map<number, number>();
  const joint = new Map<string, { from: number; to: number; n: number }>();
  for (let text = 0; text < before.length; text++) {
    const [from, to] = [before[text]!, after[text]!];
    sizeBefore.set(from, (sizeBefore.get(from) ?? 0) + 1);
    sizeAfter.set(to, (sizeAfter.get(to) ?? 0) + 1);
    if (from === OTHER || to === OTHER) continue;
    const pair = joint.get(`${from} ${to}`) ?? { from, to, n: 0 };
    pair.n++;
    joint.set(`${from} ${to}`, pair);
  }
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to, n } of [...joint.values()].toSorted((a, b) => b.n - a.n || a.from - b.from || a.to - b.to)) {
    if (matched.has(to) || taken.has(from)) continue;
    if (n < MOST_OF * Math.min(sizeBefore.get(from)!, sizeAfter.get(to)!)) continue;
    matched.set(to, from);
    taken.add(from);
  }
  return matched;
}
