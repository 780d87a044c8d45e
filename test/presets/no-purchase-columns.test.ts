import { expect, it } from 'vitest';
import { noPurchaseSign } from '../../shared/presets/no-purchase-columns.ts';

it('tells by a name how a column may say that an order is no purchase', () => {
  const signs = {
    status: 'Status|Payment Status|Zahlungsstatus|Betaalstatus|Stato ordine|Estado del pago|Order state|ステータス',
    type: 'Type|Event Type|Record Type|Belegart|Typ|Type de transaction|Tipo de movimiento|取引種別',
    filled: 'Cancelled at|Cancellation reason|Stornierungsgrund|Absagegrund|Cancelled by|Date of cancellation',
    flag: 'Cancelled|Storniert|is_refunded|Void|Geannuleerd',
    refunded: 'Amount Refunded|Total Refunded|Refund Amount|Amount refunded|Erstattungsbetrag|Importe reembolsado',
  };
  for (const [sign, names] of Object.entries(signs)) {
    for (const name of names.split('|')) expect([name, noPurchaseSign(name)]).toEqual([name, sign]);
  }
});

it('tells nothing of other columns', () => {
  for (const name of [
    'Payment Type',
    'Payment method',
    'Customer type',
    'Delivery status',
    'Total',
    'Return policy',
    '',
  ])
    expect([name, noPurchaseSign(name)]).toEqual([name, null]);
});
