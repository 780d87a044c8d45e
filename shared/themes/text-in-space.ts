import { hashText } from './hash-text.ts';
import type { ThemeSpace } from '../model/theme-model.ts';

/** Stems looked up are remembered up to so many. */
const REMEMBERED = 100_000;

/**
 * Reads texts in a frozen space: gives the vector of a text's stems. Its length is 1 where every stem is known there and less
 * where stems are not: what a text says beyond the space makes it fit less. It is written over by the next reading.
 */
export function spaceReader(
  space: Omit<ThemeSpace, 'themes' | 'centres' | 'floors' | 'firm'>,
): (stems: readonly string[]) => Float32Array {
  const { width, meanings, rarity, rarityUnknown } = space;
  const index = new Map(Array.from(space.stems, (hash, at) => [hash, at]));
  const seen = new Map<string, number>();
  const placeOf = (stem: string): number => {
    const known = seen.get(stem);
    if (known !== undefined) return known;
    if (seen.size >= REMEMBERED) seen.clear();
    const at = index.get(hashText(stem)) ?? -1;
    seen.set(stem, at);
    return at;
  };
  const vector = new Float32Array(width);
  return (stems) => {
    vector.fill(0);
    const counts = new Map<string, number>();
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    let all = 0;
    let known = 0;
    for (const [stem, n] of counts) {
      const at = placeOf(stem);
      const weight = (1 + Math.log(n)) * (at < 0 ? rarityUnknown : rarity[at]!);
      all += weight * weight;
      if (at < 0) continue;
      known += weight * weight;
      const from = at * width;
      for (let d = 0; d < width; d++) vector[d]! += weight * meanings[from + d]!;
    }
    let square = 0;
    for (let d = 0; d < width; d++) square += vector[d]! ** 2;
    if (square === 0) return vector;
    const scale = Math.sqrt(known / all / square);
    for (let d = 0; d < width; d++) vector[d]! *= scale;
    return vector;
  };
}
