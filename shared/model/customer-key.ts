/**
 * A customer key as it is compared and kept: an address of e-mail is the same in any case of its letters, as shops and help desks
 * write it; any other key stays as it is.
 * @example customerKey('Anna.Berg@Example.org') // 'anna.berg@example.org'
 */
export function customerKey(key: string): string {
  return key.includes('@') ? key.toLowerCase() : key;
}
