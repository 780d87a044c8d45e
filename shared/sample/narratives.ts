import type { Random } from './random.ts';

/** Sentences a customer of each category might write; `{order}`, `{product}` and `{site}` are filled in. */
const OPENINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'Late delivery': [
    'My order {order} should have been here days ago and nobody tells me where it is.',
    'The courier moved the delivery of {order} twice without asking.',
    'I stayed at home for the {product} and it did not come on the promised day.',
  ],
  'Wrong item': [
    'I ordered the {product} and received something else entirely.',
    'The box had my name on it but somebody else’s {product} in it.',
  ],
  'Invoice unclear': [
    'I cannot tell from the invoice what I am paying for.',
    'The invoice for {order} shows three sums and none of them is mine.',
  ],
  'Site not reachable': [
    'Your web shop was not reachable the whole weekend.',
    'The page only showed an error when I wanted to order the {product}.',
  ],
  'Return takes too long': [
    'I returned the {product} weeks ago and still wait for my money.',
    'The return desk at {site} had a queue of an hour.',
  ],
  'Damaged parcel': ['The {product} arrived with a broken corner.', 'The parcel was open and wet when I got it.'],
  'Parcel lost': ['The courier says delivered, I have nothing.', 'Parcel {order} has vanished.'],
  'Parcel missing': ['The courier says delivered, I have nothing.', 'Parcel {order} has vanished.'],
  'Charged twice': [
    'You took the money for {order} two times.',
    'There are two bookings for one {product} on my statement.',
  ],
  'Refund missing': ['The refund for {order} has not arrived.', 'I was promised my money back and got nothing.'],
};

const GENERAL: readonly [string, ...string[]] = [
  'I am not satisfied with how this was handled.',
  'Please look into order {order}.',
  'This is about the {product} I bought.',
];

const DEPOT: readonly [string, ...string[]] = [
  'Tracking says stuck at the transfer depot at {site} for a week.',
  'It never left the {site} transfer depot: “stuck in transfer”.',
  'Depot {site} tells me the transfer van is full every day, so it is stuck there.',
];

const ENDINGS: readonly [string, ...string[]] = [
  'Please call me back.',
  'I expect an answer this week.',
  'So far I was happy with you.',
  'I have been a customer for years.\nThis must be put right.',
  'I will think twice before I order again.',
  'Why does nobody answer?',
];

/** A complaint in the customer's words, of one to three sentences; some hold a line break or a quotation mark. */
export function narrative(
  random: Random,
  values: { category: string; order: string; product: string; site: string; isDepot: boolean },
): string {
  const opening = random.pick(OPENINGS[values.category] ?? GENERAL);
  const middle = values.isDepot ? ` ${random.pick(DEPOT)}` : '';
  const ending = random.isTrue(0.7) ? ` ${random.pick(ENDINGS)}` : '';
  return `${opening}${middle}${ending}`
    .replaceAll('{order}', values.order)
    .replaceAll('{product}', values.product)
    .replaceAll('{site}', values.site);
}
