/** At most this many cases are never implausible for one customer. */
export const PLAUSIBLE_CASES = 20;
/** A key is far out when it has more than this many times the cases of all but one in a hundred of the keys below it. */
const TIMES_THE_USUAL = 15;
/** Fewer keys than this say nothing about what is usual. */
const FEWEST_KEYS = 20;

const NOBODY =
  /^(-?0+|-1|guests?|guest[ _-]?(user|checkout|customer)|anon(ymous|ymized|ymised)?|unknown( (user|customer|caller))?|nobody|none|null|undefined|n\/?a|not (provided|applicable|available)|walk[ _-]?in( customer)?|cash (sale|customer)|test( ?(user|customer))?|no[ _-]?e?mail|gast|anonym|unbekannt|laufkunde|barverkauf|invité|anonyme|inconnue?|invitado|anónimo|desconocido|ospite|anonimo|sconosciuto|onbekend|anoniem|convidado|desconhecido)$/iu;
const NOBODYS_ADDRESS =
  /^(no[._-]?reply|do[._-]?not[._-]?reply|guest|anonymous|mailer-daemon|postmaster)@[^@]{1,255}$/iu;

/** True when a customer key names nobody: "guest", "anonymous", "0", "no-reply@…" (several languages). */
export function isNobody(key: string): boolean {
  const word = key.trim();
  return word === '' || (word.length <= 320 && (NOBODY.test(word) || NOBODYS_ADDRESS.test(word)));
}

/**
 * Which customer keys are pooled, that is, stand for many people: keys that name nobody, and keys with an implausible
 * number of cases: more than 20, and more than 15 times what 99 in 100 of the keys with fewer cases have (a shared
 * mailbox among tickets of people). Both bounds must be passed, so that heavy users and stores of business customers, whose usual
 * counts are high, keep their keys; among fewer than 20 keys nothing is called implausible.
 * @param cases   number of cases by customer code
 * @param labels  keys by customer code
 * @returns       by customer code: 1 pooled, 0 not; O(n log n) in the customers
 * @example pooledCustomers(Uint32Array.of(1, 2), ['ann', 'guest']) // [0, 1]
 */
export function pooledCustomers(cases: Uint32Array, labels: readonly string[]): Uint8Array {
  const limit = implausibleFrom(cases);
  return Uint8Array.from(labels, (label, code) => ((cases[code] ?? 0) >= limit || isNobody(label) ? 1 : 0));
}

/** The smallest number of cases that is implausible among these counts; Infinity when none is. Counts of 0 are left out. */
export function implausibleFrom(cases: Uint32Array): number {
  const ascending = cases.filter((n) => n > 0).sort();
  const firstAbove = ascending.findIndex((n) => n > PLAUSIBLE_CASES);
  if (firstAbove === -1) return Number.POSITIVE_INFINITY;
  for (let at = Math.max(firstAbove, FEWEST_KEYS); at < ascending.length; at += 1) {
    const usual = ascending[Math.ceil(at * 0.99) - 1] ?? 0;
    const n = ascending[at] ?? 0;
    if (n > TIMES_THE_USUAL * usual) return n;
  }
  return Number.POSITIVE_INFINITY;
}
