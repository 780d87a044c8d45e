/** Longest text that is searched; what is beyond it is cut off, never shown unmasked. */
const MAX_LENGTH = 20_000;

const MAIL =
  /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z]{2,24}(?![A-Za-z0-9])/gu;
const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/g;
// The same in any letters and grouping: only where the check digits are right, because words look like it.
const LOOSE_IBAN = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){11,36}(?![A-Za-z0-9])/g;
// Digits with the separators people use between them; at most 40 characters.
const DIGITS = /(?<![\w.,])[+(]{0,2}\d(?:[ ()./-]{0,3}\d){5,24}(?![\w])/g;
// What names an order, a case, a customer … and the number after it; a code of capital letters and many digits by itself.
const NAMED_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d])((?:order|ticket|case|reference|ref|invoice|tracking|shipment|parcel|customer|account|booking|policy|contract|claim|bestellung|auftrag|fall|vorgang|referenz|rechnung|sendung|paket|kunde|konto|buchung|vertrag|police|pedido|factura|commande|facture|colis|ordine|fattura|bestelling|factuur|encomenda|nota)(?:s?[ -]?(?:number|num|no|nummer|nr|id|code|n[°º]))?[ .:#]{1,4})([A-Z]{0,4}[-_]?\d[A-Z\d-]{3,23})(?![\p{L}\d])`,
  'giu',
);
const CODE = /(?<![\p{L}\d_-])\p{Lu}{1,4}[-_]?\d{6,20}(?![\p{L}\d])/gu;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4}))(?: \d{1,2})?$/;
const HANDLE = /(?<![\w@.])@[A-Za-z0-9_]{2,30}(?![\w.]*\w)/g;
// Not a name: a title that another pattern handles, or how a team is addressed.
const NAME = String.raw`(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Sirs|Team|All|Support|Herrn?|Frau|Damen)(?![\p{L}]))\p{Lu}[\p{L}'’-]{1,40}(?:[ ]\p{Lu}[\p{L}'’.-]{0,40}){0,2}`;
const TITLED = new RegExp(
  String.raw`(?<![\p{L}\d])(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Herrn?|Frau|Monsieur|Madame|Mademoiselle|Mme|Señora?|Sra?|Signora?|Senhora?|Mevrouw|Mevr|[Dd]hr|[Hh]eer)(\.?[ ])(${NAME})`,
  'gu',
);
const SAID = new RegExp(
  String.raw`(?<![\p{L}\d])((?:[Mm]y )?[Nn]ame is|[Tt]his is|I am called|[Mm]ein [Nn]ame ist|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’´]appelle|[Mm]i nombre es|[Mm]e llamo|[Mm]i chiamo|[Mm]ijn naam is|[Oo] meu nome é)([ ])(${NAME})`,
  'gu',
);
const SIGNED = new RegExp(
  String.raw`(?<![\p{L}\d])((?:(?:[Kk]ind|[Bb]est|[Ww]arm) )?[Rr]egards|[Yy]ours \p{L}{4,12}|[Ss]incerely|[Cc]heers|(?:[Mm]it )?(?:freundlichen|[Vv]iele[nr]?|[Bb]este[nr]?|[Ll]iebe[nr]?) Gr(?:ü|ue)(?:ß|ss)en?|[Mm]it freundlichem Gru(?:ß|ss)|MfG|(?:[Bb]ien )?[Cc]ordialement|(?:[Uu]n )?[Ss]aludos?|[Cc]ordiali saluti|[Aa]tentamente|[Aa]tenciosamente|[Mm]et vriendelijke groet(?:en)?|Dear|Hi|Hello|Liebe[r]?|Hallo)([,.!]?\s{1,3})(${NAME})`,
  'gu',
);

/**
 * Hides personal data in what customers wrote: e-mail addresses, phone, card, bank, order and other long numbers, handles,
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
    .replaceAll(LOOSE_IBAN, maskIban)
    .replaceAll(NAMED_NUMBER, maskNamed)
    .replaceAll(CODE, '[number]')
    .replaceAll(DIGITS, numberWord)
    .replaceAll(HANDLE, '[name]')
    .replaceAll(TITLED, '$1$2[name]')
    .replaceAll(SAID, '$1$2[name]')
    .replaceAll(SIGNED, '$1$2[name]');
}

/** Masks the longest beginning, in whole groups, that is an account number by its check digits (ISO 13616: mod 97 is 1). */
function maskIban(found: string): string {
  for (let end = found.length; end >= 15;) {
    const bare = found.slice(0, end).replaceAll(/[ .-]/g, '').toUpperCase();
    if (bare.length >= 15 && bare.length <= 34 && isIban(bare)) return `[account]${found.slice(end)}`;
    end = Math.max(...[' ', '.', '-'].map((mark) => found.lastIndexOf(mark, end - 1)));
  }
  return found;
}

function isIban(bare: string): boolean {
  let rest = 0;
  for (const letter of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** A number of five digits, or a code with four, names somebody's order or case; a year or a date does not. */
function maskNamed(whole: string, before: string, found: string): string {
  const digits = found.replaceAll(/\D/g, '').length;
  const isCode = /[A-Za-z]/.test(found) ? digits >= 4 : digits >= 5;
  return isCode && !DATE.test(found) ? `${before}[number]` : whole;
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
