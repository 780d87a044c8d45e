import { isCancelledStatus } from './is-cancelled.ts';
import type { Preset } from './preset.ts';

/** Charges and payment intents as Stripe's interface gives them: amounts in minor units, moments in seconds since 1970. */
export const stripeApi: Preset = {
  id: 'stripe-api',
  label: 'Stripe charges (from its interface)',
  kind: 'orders',
  columns: [
    'id',
    'object',
    'amount',
    'amount_captured',
    'amount_received',
    'amount_refunded',
    'balance_transaction',
    'captured',
    'created',
    'currency',
    'customer',
    'description',
    'failure_code',
    'invoice',
    'livemode',
    'paid',
    'payment_intent',
    'payment_method',
    'receipt_email',
    'refunded',
    'status',
  ],
  needs: [
    ['id'],
    ['amount'],
    ['created'],
    ['currency'],
    ['object', 'amount_captured', 'amount_received', 'balance_transaction'],
    ['payment_intent', 'captured', 'amount_refunded', 'amount_captured', 'amount_received'],
  ],
  not: ['net', 'Card Last4', 'Card ID'],
  zone: 'UTC',
  fields: {
    orderId: { columns: ['id'] },
    orderedAt: { columns: ['created'] },
    customer: { columns: ['receipt_email'], otherwise: { columns: ['customer'] } },
    value: { columns: ['amount'], isMinor: true },
    currency: { columns: ['currency'] },
    product: { columns: ['description'] },
    status: { columns: ['status'] },
    cancelled: { columns: ['payment is void'] },
  },
  derive: [
    {
      name: 'payment is void',
      from: ['status', 'captured', 'refunded', 'amount', 'amount_refunded'],
      compute: ([status = '', captured = '', refunded = '', amount = '', back = '']) => {
        const isBack = Number(back) > 0 && Number(back) >= Number(amount);
        const isYes = (cell: string, word: RegExp): boolean => word.test(cell.trim());
        return isCancelledStatus(status) || isYes(captured, /^false$/i) || isYes(refunded, /^true$/i) || isBack
          ? 'yes'
          : 'no';
      },
    },
  ],
  note: 'One payment is one purchase; amounts are in cents. Failed, uncaptured and wholly refunded payments are no purchases.',
};
