import { expect, it } from 'vitest';
import { orderEvidence } from '../../shared/presets/order-evidence.ts';

it('counts the different things of orders that column names speak of', () => {
  expect(orderEvidence(['ID', 'Total', 'Paiement', 'Date'])).toBe(2);
  expect(orderEvidence(['Total', 'Subtotal', 'Grand total'])).toBe(1);
  expect(orderEvidence(['Verk.Beleg', 'Material', 'Auft.Menge', 'Nettowert', 'Währg'])).toBe(4);
  expect(orderEvidence(['注文番号', '合計金額', '送料'])).toBe(2);
});

it('finds none in a list of complaints', () => {
  expect(orderEvidence(['Ticket ID', 'Subject', 'Category', 'Created at', 'Assignee', 'Status', 'Description'])).toBe(
    0,
  );
});
