/**
 * A name cut to a length that a sentence can carry, ending in "…" when cut.
 * @param max  characters kept, at least 2
 * @example shortName('Delivery promised for a named morning', 12) // 'Delivery pr…'
 */
export function shortName(name: string, max = 90): string {
  if (!(max >= 2)) throw new RangeError(`max must be at least 2, not ${max}`);
  const characters = Array.from(name);
  if (characters.length <= max) return name;
  const kept = characters.slice(0, max - 1).join('');
  return `${kept.trimEnd()}…`;
}
