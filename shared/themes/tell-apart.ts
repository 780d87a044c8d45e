/** Terms added to a name at most. */
const ADDED = 2;
/** An added term is in at least this share (of 1) of a theme's texts. */
const LEAST_SHARE = 0.06;

/**
 * Terms that tell themes apart which would be called the same: of each, those that are common in it and rarer in its namesakes.
 * @param names  what each theme is called
 * @param known  stems that are in a name already
 * @param inside  how many texts of each theme hold a stem
 * @param size  texts of each theme
 * @returns  the stems to add to each name; none where it is the only one of its kind, or where nothing tells
 * @example tellApart([['order'], ['order']], [['order'], ['order']], inside, size) // [['arriv'], ['refund']]
 */
export function tellApart(
  names: readonly (readonly string[])[],
  known: readonly (readonly string[])[],
  inside: readonly ReadonlyMap<string, number>[],
  size: ArrayLike<number>,
): string[][] {
  const keys = names.map((terms) => terms.toSorted().join(' '));
  return keys.map((name, own) => {
    const namesakes = keys.flatMap((key, other) => (other !== own && key === name ? [other] : []));
    if (namesakes.length === 0) return [];
    const shareIn = (theme: number, stem: string): number =>
      ((inside[theme]?.get(stem) ?? 0) + 0.5) / ((size[theme] ?? 0) + 1);
    return [...(inside[own] ?? [])]
      .filter(([stem, found]) => !known[own]?.includes(stem) && found >= Math.max(2, LEAST_SHARE * (size[own] ?? 0)))
      .map(([stem]) => {
        const share = shareIn(own, stem);
        const elsewhere = Math.max(...namesakes.map((theme) => shareIn(theme, stem)));
        return { stem, score: share * Math.log(share / elsewhere) };
      })
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1))
      .slice(0, ADDED)
      .map(({ stem }) => stem);
  });
}
