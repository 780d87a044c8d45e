import { cosine, type Vectors } from './text-vectors.ts';

/** Merges in ascending height; `a` and `b` are any two texts of the groups merged. */
export type WardTree = { n: number; merges: readonly { a: number; b: number; height: number }[] };

const ROWS_A_STEP = 32;

/**
 * Groups of texts, merged two by two where that spreads a group least (Ward's criterion, by the nearest-neighbour chain).
 * Source: Murtagh & Legendre 2014, doi:10.1007/s00357-014-9161-z (Ward2 on squared distances). O(n²) time and n²/2 floats.
 */
export function* wardTree(vectors: Vectors): Generator<number, WardTree> {
  const { n, width, values } = vectors;
  const rowStart = Float64Array.from({ length: n }, (_, i) => i * n - (i * (i + 1)) / 2 - i - 1);
  const distance = new Float32Array((n * (n - 1)) / 2);
  const at = (i: number, j: number): number => (i < j ? rowStart[i]! + j : rowStart[j]! + i);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) distance[at(i, j)] = Math.max(0, 1 - cosine(values, i, values, j, width));
    if (i % ROWS_A_STEP === 0) yield (0.7 * i) / n;
  }
  const size = new Float64Array(n).fill(1);
  const merges: { a: number; b: number; height: number }[] = [];
  const chain: number[] = [];
  let alive = Array.from({ length: n }, (_, i) => i);
  while (merges.length < n - 1) {
    if (chain.length === 0) chain.push(alive.find((i) => size[i]! > 0)!);
    const top = chain.at(-1)!;
    const previous = chain.at(-2) ?? -1;
    let nearest = previous;
    let least = previous < 0 ? Infinity : distance[at(top, previous)]!;
    for (const other of alive) {
      if (other === top || size[other] === 0) continue;
      const d = distance[at(top, other)]!;
      if (d < least) {
        least = d;
        nearest = other;
      }
    }
    if (nearest !== previous) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    merges.push({ a: top, b: nearest, height: least });
    const [s, t] = [size[top]!, size[nearest]!];
    for (const other of alive) {
      const u = size[other]!;
      if (u === 0 || other === top || other === nearest) continue;
      const to = at(top, other);
      distance[to] = ((s + u) * distance[to]! + (t + u) * distance[at(nearest, other)]! - u * least) / (s + t + u);
    }
    size[top] = s + t;
    size[nearest] = 0;
    if (merges.length % ROWS_A_STEP === 0) {
      alive = alive.filter((i) => size[i]! > 0);
      yield 0.7 + (0.3 * merges.length) / n;
    }
  }
  return { n, merges: merges.toSorted((x, y) => x.height - y.height) };
}

/** The group of each text when the tree is cut into `count` groups, numbered by first text. */
export function cutTree({ n, merges }: WardTree, count: number): Uint32Array {
  const parent = Uint32Array.from({ length: n }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const { a, b } of merges.slice(0, Math.max(0, n - count))) parent[root(b)] = root(a);
  const number = new Map<number, number>();
  return Uint32Array.from({ length: n }, (_, i) => {
    const group = root(i);
    const known = number.get(group) ?? number.size;
    number.set(group, known);
    return known;
  });
}
