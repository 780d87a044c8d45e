/** Longest text that is searched; what is beyond it is cut off, never shown unmasked. */
const MAX_LENGTH = 20_000;

const MAIL =
  /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z]{2,24}(?![A-Za-z0-9])/gu;
const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/g;
// Digits with the separators people use between them; at most 40 characters.
const DIGITS = /(?<![\w.,])[+(]{0,2}\d(?:[ ()./-]{0,3}\d){5,24}(?![\w])/g;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4}))(?: \d{1,2})?$/;
const HANDLE = /(?<![\w@.])@[A-Za-z0-9_]{2,30}(?![\w.]*\w)/g;
// Not a name: a title that another pattern handles, or how a team is addressed.
const NAME = String.raw`(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Sirs|Team|All|Support|Herrn?|Frau|Damen)(?![\p{L}]))\p{Lu}[\p{L}'’-]{1,40}(?:[ ]\p{Lu}[\p{L}'’.-]{0,40}){0,2}`;
const TITLED = new RegExp(
  String.raw`(?<![\p{L}\d])(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Herrn?|Frau)(\.?[ ])(${NAME})`,
  'gu',
);
const SAID = new RegExp(
  String.raw`(?<![\p{L}\d])((?:[Mm]y )?[Nn]ame is|[Tt]his is|I am called|[Mm]ein [Nn]ame ist|[Ii]ch hei(?:ß|ss)e)([ ])(${NAME})`,
  'gu',
);
const SIGNED = new RegExp(
  String.raw`(?<![\p{L}\d])((?:(?:[Kk]ind|[Bb]est|[Ww]arm) )?[Rr]egards|[Yy]ours \p{L}{4,12}|[Ss]incerely|[Cc]heers|(?:[Mm]it )?(?:freundlichen|[Vv]iele[nr]?|[Bb]este[nr]?|[Ll]iebe[nr]?) Gr(?:ü|ue)(?:ß|ss)en?|Dear|Hi|Hello|Liebe[r]?|Hallo)([,.!]?\s{1,3})(${NAME})`,
  'gu',
);

/**
 * Hides personal data in what customers wrote: e-mail addresses, phone, card, bank and other long numbers, handles,
 * names after a title, an introduction or a sign-off, and the texts known to name the customer.
 * @param text  a narrative; beyond 20,000 characters it is cut off
 * @param known  keys or names of this case that must not appear, e.g. the customer
 * @returns  the text with `[email]`, `[phone]`, `[card]`, `[account]`, `[number]`, `[name]` in their place
 * @example maskNarrative('Call me: +44 20 7946 0958, ann@example.org') // 'Call me: [phone], [email]'
 */
export function maskNarrative(text: string, known: readonly string[] = []): string {
  let masked = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  for (const value of known) {
    if (value.trim().length >= 3) masked = masked.replaceAll(knownPattern(value), '[name]');
  }
  return masked
    .replaceAll(MAIL, '[email]')
    .replaceAll(IBAN, (found) => (/\d{4}/.test(found) ? '[account]' : found))
    .replaceAll(DIGITS, numberWord)
    .replaceAll(HANDLE, '[name]')
    .replaceAll(TITLED, '$1$2[name]')
    .replaceAll(SAID, '$1$2[name]')
    .replaceAll(SIGNED, '$1$2[name]');
}

function numberWord(found: string): string {
  const digits = found.replaceAll(/\D/g, '');
  if (DATE.test(found)) return found;
  if (digits.length >= 13 && digits.length <= 19 && passesLuhn(digits)) return '[card]';
  if (/^\+|^\(|^0/.test(found) && digits.length >= 7 && digits.length <= 15) return '[phone]';
  if (/^\d{1,3}([ .]\d{3}){1,3}$/.test(found)) return found;
  if (digits.length >= 7) return '[number]';
  return found;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function knownPattern(value: string): RegExp {
  const literal = value
    .trim()
    .slice(0, 200)
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\d])${literal}(?![\p{L}\d])`, 'giu');
}
