import { plainWords } from './plain-words.ts';

/** Stems of words that say that nothing was bought: cancelled, given back, refused, failed, never paid. */
const NOT_BOUGHT = new RegExp(
  [
    // Cancelled, void.
    String.raw`\b(?:cancel|cancel+ed|cancelad|cancelat|cancelac|canceled|cancellat|annul|anul|storn|ruckgangig|geannuleerd|avbestil|avbrut|avbryt|afbestil|zrusen|peruut|iptal)`,
    String.raw`\b(?:void|voided|abandon|trash|draft|checkout draft|incomplete|uncaptured|blocked)`,
    'キャンセル|取消|取り消し|已取消|취소',
    // Given back.
    String.raw`\b(?:fully |completely )?(?:refund|reimburs|chargeback|charged back|returned\b|devuelt|devolvid|reembols|rembours|rimbors|rimborsat|resituit|retourne|retournier|retour recu|reso\b|zuruckerstatt|ruckerstatt|erstattet|zuruckgezahlt|ruckgezahlt|zuruckgesandt|terugbetaald|geretourneerd|aterbetal|tilbagebetal|refunder|palautet|hyvitet|zwrocon|zwrot|vracen|iade)`,
    '返金|返品|退款|退货|환불|반품',
    // Refused, failed, run out of time.
    String.raw`\b(?:fail|failed|rejected|declined|denied|refused|expired|fehlgeschlagen|abgelehnt|abgebrochen|verfallen|abgelaufen|echou|echec|refuse|rechaz|fallid|fallit|rifiutat|scadut|caducad|expirad|recusad|negad|mislukt|geweigerd|verlopen|misslyck|mislykk|nieudan|odrzucon|wygas|neuspes|zamitnut|basarisiz|reddedil)`,
    '失敗|期限切れ|失败|拒绝|실패',
    // Never paid, as payment services say it.
    String.raw`^requires (?:payment method|action|confirmation)$`,
  ].join('|'),
  'u',
);

/** Words with which such a status says that it is not so, not wholly so, or not so yet. */
const BUT_BOUGHT = new RegExp(
  [
    String.raw`^(?:not|no|non|nicht|kein|keine|ohne|never|nie|niet|geen|sin|sans|senza|sem|bez|ikke|inte|un)\b`,
    String.raw`\bpart|\bparcial|\bparzial|\bteil|\bgedeelt|\bdelvis|\bczesc|\bcastec|\bkismi|\bosit`,
    '一部|部分|부분',
    String.raw`\b(?:request|pending|angefrag|anfrage|beantrag|angefordert|offen|ausstehend|solicitad|demand|en cours|in corso|en proceso|in behandeling|aangevraagd|in progress|in bearbeitung)`,
    '申請|依頼|待',
    String.raw`(?:refund|return|cancel\w*|ruckerstattung|erstattung|stornierung|storno) (?:was )?(?:rejected|declined|denied|refused|failed|abgelehnt|fehlgeschlagen)`,
  ].join('|'),
  'u',
);

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, boolean>();

/**
 * True when a status cell says that the order is no purchase: cancelled, wholly refunded, failed, never paid; in any of the languages
 * Redress knows. An order that is refunded in part, or whose cancellation is only asked for, still is one.
 * @example isCancelledStatus('Vollständig zurückerstattet') // true
 * @example isCancelledStatus('partially_refunded') // false
 */
export function isCancelledStatus(cell: string): boolean {
  const known = remembered.get(cell);
  if (known !== undefined) return known;
  const words = plainWords(cell);
  const is = words.length < 60 && NOT_BOUGHT.test(words) && !BUT_BOUGHT.test(words);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(cell, is);
  return is;
}
