/**
 * A header name as single lower-case words without accents: `createdAt`, `created_at` and `Created-At` give the same.
 * @example splitWords('First reply (in hrs)') // 'first reply in hrs'
 */
export function splitWords(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\u00df/g, 'ss')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[#\u00b0\u2116]/g, ' nr ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
