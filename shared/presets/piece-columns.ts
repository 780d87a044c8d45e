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
