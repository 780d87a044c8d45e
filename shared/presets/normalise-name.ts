/**
 * A header name as it is compared: lower case, without accents, blanks and punctuation; letters and digits of any script
 * are kept.
 * @example normaliseName('Created_Date ') // 'createddate'
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, '');
}
