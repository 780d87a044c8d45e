import { splitWords } from './split-words.ts';
import { words } from './column-nouns.ts';

const NUMBER = words(
  '(?:line ?item |item |order |ordered )?(?:qty|quantity|quantities|units|pieces|pcs)(?: (?:ordered|sold))?|menge|anzahl|stuckzahl|stuck|quantite|qte|cantidad|quantita|qta|aantal|quantidade|qtd|ilosc|ilo[sś][cć]',
);
const PRICE = words(
  '(?:unit|item|line ?item|piece|list|selling|sale)? ?(?:price|cost)(?: (?:each|per unit|unit))?|(?:einzel|stuck|verkaufs)?preis|prix(?: unitaire)?|precio(?: unitario)?|prezzo(?: unitario)?|preco(?: unitario)?|(?:stuk)?prijs|cena(?: jednostkowa)?',
);

/** Whether a column is named as the number of pieces of an order line, or as the price of one piece. */
export function isPieceName(name: string, what: 'number' | 'price'): boolean {
  return (what === 'number' ? NUMBER : PRICE).test(splitWords(name));
}

/** Every column of values that can be made from a number of pieces and a price, by the name it is given. */
export function madeValues(names: readonly string[]): { name: string; number: string; price: string }[] {
  const prices = names.filter((name) => isPieceName(name, 'price'));
  return names
    .filter((name) => isPieceName(name, 'number'))
    .flatMap((number) => prices.map((price) => ({ name: `${number} × ${price}`, number, price })));
}

const OF_ONE = /\b(?:unit|unitaire|unitario|each|piece|list|einzelpreis|stuckpreis|stukprijs|jednostkowa)\b/u;

/** Whether a price is named as that of one piece. "Item price" is not: some shops write that of the whole line there. */
export function isPriceOfOne(name: string): boolean {
  return isPieceName(name, 'price') && OF_ONE.test(splitWords(name));
}

/** Whether a column is named as what is taken off a price: a share or an amount, which its name does not tell. */
export function isDiscountName(name: string): boolean {
  return /\b(?:discount|rabatt|nachlass|remise|descuento|sconto|korting|desconto|rabat)\b/u.test(splitWords(name));
}
