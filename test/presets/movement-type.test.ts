import { expect, it } from 'vitest';
import { movementOf } from '../../shared/presets/movement-type.ts';

it.each([
  [
    'back',
    'Refund|Payment Refund|Credit memo|credit|Gutschrift|Rechnungskorrektur|Rückzahlung|Avoir|Nota di credito|Creditnota|Zwrot|返品|Chargeback|RETURN',
  ],
  [
    'beside',
    'payout|stripe_fee|Allgemeine Abbuchung|General Currency Conversion|Account hold|Transfer to bank|Refund fee|Auszahlung|手数料',
  ],
  [
    'sale',
    'Express Checkout Payment|charge|SALE|Rechnung|PayPal Express-Zahlung|Bank transfer|Überweisung|Virement|Vente|Returning|Coffee|Credit card|',
  ],
] as const)('knows what is %s', (movement, types) => {
  for (const type of types.split('|')) expect([type, movementOf(type)]).toEqual([type, movement]);
});
