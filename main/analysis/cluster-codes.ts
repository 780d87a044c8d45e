/**
 * The cluster of each row: the pairs of category and touchpoint that occur, ordered by category and then by touchpoint.
 * @param touchpoints  number of touchpoint codes
 */
export function clusterCodes(
  category: Int32Array,
  touchpoint: Int32Array,
  touchpoints: number,
): { cluster: Int32Array; clusters: { category: number; touchpoint: number }[] } {
  const cluster = new Int32Array(category.length);
  const pairs = new Set<number>();
  let last = -1;
  for (let row = 0; row < cluster.length; row += 1) {
    const pair = (category[row] ?? 0) * touchpoints + (touchpoint[row] ?? 0);
    if (pair === last) continue;
    pairs.add(pair);
    last = pair;
  }
  const ordered = [...pairs].sort((a, b) => a - b);
  const indexOf = new Map(ordered.map((pair, index) => [pair, index]));
  for (let row = 0; row < cluster.length; row += 1) {
    cluster[row] = indexOf.get((category[row] ?? 0) * touchpoints + (touchpoint[row] ?? 0)) ?? 0;
  }
  const clusters = ordered.map((pair) => ({
    category: Math.floor(pair / touchpoints),
    touchpoint: pair % touchpoints,
  }));
  return { cluster, clusters };
}
