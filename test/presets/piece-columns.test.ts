import { expect, it } from 'vitest';
import { isPieceName } from '../../shared/presets/piece-columns.ts';

it.each(['Quantity', 'Qty', 'Lineitem quantity', 'Menge', 'Quantité', 'Cantidad', 'Aantal'])(
  '%s counts pieces',
  (name) => {
    expect([isPieceName(name, 'number'), isPieceName(name, 'price')]).toEqual([true, false]);
  },
);

it.each(['Price', 'Unit Price', 'Einzelpreis', 'Prix unitaire', 'Precio', 'Item cost'])(
  '%s is of one piece',
  (name) => {
    expect([isPieceName(name, 'number'), isPieceName(name, 'price')]).toEqual([false, true]);
  },
);

it.each(['Total price', 'Order value', 'Gesamtbetrag', 'Montant TTC', 'Amount'])('%s is of the whole order', (name) => {
  expect([isPieceName(name, 'number'), isPieceName(name, 'price')]).toEqual([false, false]);
});
