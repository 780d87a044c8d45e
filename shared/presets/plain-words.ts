/**
 * The words of a status or type cell as they are compared: lower case, without accents, one blank between them.
 * @example plainWords('wc-Annulée_partiellement') // 'annulee partiellement'
 */
export function plainWords(cell: string): string {
  return cell
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\u0142/gu, 'l')
    .replace(/[\u00f8\u00d8]/gu, 'o')
    .normalize('NFC')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^wc /u, '');
}
