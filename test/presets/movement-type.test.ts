import { expect, it } from 'vitest';
import { isNoSale } from '../../shared/presets/movement-type.ts';

it.each(
  'Refund|Payment Refund|payout|stripe_fee|Credit memo|Gutschrift|Allgemeine Abbuchung|Rückzahlung|Avoir|Nota di credito|Creditnota|Zwrot|返品|Chargeback|General Currency Conversion|RETURN'.split(
    '|',
  ),
)('knows that "%s" is no sale', (type) => {
  expect(isNoSale(type)).toBe(true);
});

it.each(
  'Express Checkout Payment|charge|SALE|Rechnung|PayPal Express-Zahlung|Bank transfer|Überweisung|Virement|Vente|Returning|Coffee|'.split(
    '|',
  ),
)('lets "%s" stand', (type) => {
  expect(isNoSale(type)).toBe(false);
});
