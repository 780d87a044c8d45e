import type { RowKind } from '../../shared/model/fields.ts';
import { splitWords } from '../../shared/presets/split-words.ts';

/** Moments that are no purchase, and moments that are no receipt of a complaint, as far as their names tell. */
const OTHER_MOMENTS: Readonly<Partial<Record<RowKind, RegExp>>> = {
  orders:
    /\b(?:return|returned|refund|refunded|claim|complaint|ship|shipped|shipment|deliver|delivered|delivery|birth|expiry|expires|due|retoure|ruckgabe|reklamation|liefer|lieferung|versand|geburt|retour|livraison|devolucion|entrega|envio|nacimiento|reso|consegna|devolucao|nascimento|retourdatum|leverdatum|zwrotu|dostawy)\b|geburts|liefer|versand|ruckgabe|retour/,
  complaints:
    /\b(?:birth|dob|purchase|purchased|order|ordered|expiry|expires|expiration|due|warranty|manufactured|naissance|achat|commande|nacimiento|compra|nascita|acquisto|nascimento|urodzenia|zakupu)\b|geburts|kaufdatum|bestell|ablauf|garantie|aankoop|geboorte/,
};

/** Whether the name of the only column of dates says that it is another moment than the one a kind of row needs. */
export function isOtherMoment(name: string, kind: RowKind): boolean {
  return OTHER_MOMENTS[kind]?.test(splitWords(name)) ?? false;
}
