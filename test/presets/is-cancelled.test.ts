import { expect, it } from 'vitest';
import { isCancelledStatus } from '../../shared/presets/is-cancelled.ts';

it.each(
  'cancelled|Canceled|wc-refunded|VOIDED|failed|storniert|annulée|cancelado| refunded |Annullato|Anulowane|Storno|キャンセル確定|cancelled_by_guest|Vollständig zurückerstattet|Rimborsato|Devuelto|Terugbetaald|Kunde hat storniert|Completed - Refunded|İptal edildi|已取消|expired|requires_payment_method|Zrušeno|Payment rejected|CancelledByMerchant'.split(
    '|',
  ),
)('knows that "%s" is no purchase', (status) => {
  expect(isCancelledStatus(status)).toBe(true);
});

it.each(
  'paid|pending|partially_refunded|completed|processing||Teilweise erstattet|Parcialmente reembolsado|not cancelled|nicht storniert|Cancellation requested|Refund rejected|Stornierung angefragt|Shipped|Verzonden|Wysłane|処理済|Livré|一部返金|Returning customer|Closed|Entregado|Aval'.split(
    '|',
  ),
)('lets "%s" stand', (status) => {
  expect(isCancelledStatus(status)).toBe(false);
});
