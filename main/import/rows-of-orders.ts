import type { RowKind } from '../../shared/model/fields.ts';
import { nameFit } from '../../shared/presets/name-fit.ts';
import { orderEvidence } from '../../shared/presets/order-evidence.ts';
import { splitWords } from '../../shared/presets/split-words.ts';
import type { ChosenField } from './choose-fields.ts';
import type { ColumnProfile } from './profile-columns.ts';

/** Fields that tell that a row is a complaint, and no order. */
const OF_COMPLAINTS = new Set([
  'firstResponseAt',
  'resolvedAt',
  'closedAt',
  'reopenedAt',
  'promisedAt',
  'subcategory',
  'priority',
  'reopens',
  'replies',
  'compensation',
  'satisfaction',
  'narrative',
]);
/** Of these, what orders have as well: an amount, and words beside it. */
const OF_BOTH = new Set(['compensation', 'narrative']);
/** A text of so many characters tells a story; the description of a payment is shorter. */
const STORY = 40;
/** So many different things that orders have are no chance. */
const SURELY = 3;
/** Airlines and theatres sell tickets, help desks number them. */
const TICKET = /\btickets?\b/u;
const TROUBLE =
  /\b(?:complaint|complaints|issue|problem|defect|claim|rma|reason|beschwerde\w*|reklamation\w*|grund|fehler|mangel|motif|motivo|reden|klacht|powod|reclamacion|reclamo|reclamacao)\b/u;
const OF_CANCELLING = /\b(?:cancel\w*|storno\w*|storn\w*|absage\w*|annul\w*|refund|anulac\w*|cancelac\w*)\b/u;

type Guessed = { kind: RowKind; chosen: readonly ChosenField[] };

/**
 * Whether rows that were taken for complaints are orders: `surely` where the columns speak of money, goods and payment, and of nothing
 * that went wrong; `perhaps` where only a number, a date and an amount are told.
 */
export function rowsOfOrders(
  { kind, chosen }: Guessed,
  profiles: readonly ColumnProfile[],
): 'surely' | 'perhaps' | null {
  if (kind !== 'complaints') return null;
  const at = (id: string): ColumnProfile | undefined =>
    profiles.find(({ position }) => position === chosen.find(({ field }) => field.id === id)?.position);
  const fit = (id: string): number => nameFit(at(id)?.name ?? '', kind, id);
  const isTicket = TICKET.test(splitWords(at('caseId')?.name ?? ''));
  const isCase = fit('caseId') >= 0.95 && !isTicket;
  const hasMoney = profiles.some((one) => isMoney(one));
  const narrative = at('narrative');
  const isStory = narrative !== undefined && narrative.characters > narrative.filled * STORY;
  const tells = chosen.some(({ field }) => OF_COMPLAINTS.has(field.id) && !OF_BOTH.has(field.id));
  const names = profiles.map(({ name }) => name);
  if (!tells && !isCase && !isStory && hasMoney && !names.some(isTrouble) && orderEvidence(names) >= SURELY - 1)
    return orderEvidence(names) + 1 > SURELY && !isTicket ? 'surely' : 'perhaps';
  const isSaid = fit('caseId') >= 0.95 || fit('category') >= 0.95;
  const isOpen = profiles.some((one) => isMoney(one) && !chosen.some(({ position }) => position === one.position));
  return !chosen.some(({ field }) => OF_COMPLAINTS.has(field.id)) && !isSaid && isOpen ? 'perhaps' : null;
}

function isTrouble(name: string): boolean {
  const split = splitWords(name);
  return TROUBLE.test(split) && !OF_CANCELLING.test(split);
}

/** Amounts with a currency, or with two decimals. */
function isMoney({ filled, numbers, distinct }: ColumnProfile): boolean {
  if (filled === 0 || numbers.cells < filled * 0.9) return false;
  const cells = [...distinct.keys()];
  return numbers.currency !== null || cells.filter((cell) => /\d[.,]\d{2}$/.test(cell)).length > cells.length * 0.8;
}
