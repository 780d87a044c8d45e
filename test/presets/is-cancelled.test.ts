import { expect, it } from 'vitest';
import { isCancelledStatus } from '../../shared/presets/is-cancelled.ts';

it('knows orders that are no purchases, in several languages', () => {
  for (const status of [
    'cancelled',
    'Canceled',
    'wc-refunded',
    'VOIDED',
    'failed',
    'storniert',
    'annulée',
    'cancelado',
    ' refunded ',
  ]) {
    expect([status, isCancelledStatus(status)]).toEqual([status, true]);
  }
});

it('keeps paid, open and partly refunded orders', () => {
  for (const status of ['paid', 'pending', 'partially_refunded', 'completed', 'processing', '']) {
    expect([status, isCancelledStatus(status)]).toEqual([status, false]);
  }
});
