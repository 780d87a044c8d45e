import { words } from './column-nouns.ts';
import { nameFit } from './name-fit.ts';
import { splitWords } from './split-words.ts';

/** How a column may say that an order is no purchase. */
export type NoPurchaseSign =
  /** A state in words. */
  | 'status'
  /** What kind of movement a row is. */
  | 'type'
  /** Filled (a moment, a reason, a name) where the order was cancelled. */
  | 'filled'
  /** Yes or no. */
  | 'flag'
  /** How much was given back. */
  | 'refunded';

const OF =
  'order|sales?|purchase|payment|financial|transaction|booking|reservation|invoice|subscription|coupon|ticket|item|line|record|charge|refund|cancell?ation|return|current|document|receipt|bestell|auftrags|zahlungs|rechnungs|beleg|buchungs|storno|betaal|bestel|retoure|ordre|order|betalings|betalnings';
const STATE = 'status|state|zustand|stand|statut|etat|estado|estatus|situacao|stato|stav|stan|tila|durum';
const STATUS = words(
  `(?:(?:${OF}) ?){1,2}(?:${STATE})|(?:${STATE}) (?:de la |de l |del |dell |della |der |des |do |da |de |di |du )?(?:${OF}|commande|facture|paiement|reservation|pedido|pago|compra|factura|reserva|ordine|pagamento|prenotazione|zamowienia|platnosci|rezerwacji|objednavky|platby)`,
);

const TYPE = words(
  '(?:transaction|event|record|entry|document|movement|booking|order|sales?|line|row|invoice|receipt|balance)? ?(?:type|kind|typ)|(?:beleg|buchungs|vorgangs|umsatz|transaktions|rechnungs|auftrags|bestell)?(?:art|typ)|type (?:de |d )?(?:transaction|operation|mouvement|ligne|document|piece|commande)|tipo(?: (?:de |di )?(?:transaccion|movimiento|documento|operacion|pedido|transacao|transazione|movimento|ordine|operazione))?|soort|(?:transactie|boekings|order)(?:type|soort)|(?:typ|rodzaj) (?:transakcji|dokumentu|operacji|zamowienia)|(?:取引)?(?:種別|区分|タイプ)|(?:交易|订单)?类型|유형',
);

const CANCELLED =
  'cancell?(?:ed|ation)?|canceled|void(?:ed)?|storno|storniert|stornierungs?|absage|annul(?:e|ee|ation|lato|lamento|acion)?|cancelad[oa]|cancelacion|cancelamento|geannuleerd|annulerings?|anulowan[oa]|anulacji|rejection';
const FILLED = words(
  `(?:(?:order|booking|item) )?(?:${CANCELLED}) ?(?:at|on|by|am|um|von|le|el|il|op|date|time|datum|zeitpunkt|reason|grund|motif|motivo|reden)(?: (?:utc|time))?|(?:date|fecha|data|datum|motif|motivo|reason|grund)(?: (?:of|de|d|di|der|for|van))? (?:${CANCELLED})`,
);

const REFUNDED = words(
  '(?:(?:total|order|net|gross) )?(?:amount )?refund(?:ed|s)?(?: (?:amount|total|value|sum))?|amount (?:of )?refund(?:ed)?|(?:total|order) refund(?:ed)? amount|(?:ruck)?erstattet(?:er betrag)?|(?:ruck)?erstattungs?betrag|erstattung|gutschrift(?:s)?betrag|montant rembourse|rembourse|importe (?:reembolsado|devuelto)|reembolsado|importo rimborsato|rimborsato|terugbetaald(?: bedrag)?|terugbetalingsbedrag|kwota zwrotu|zwrocono|valor reembolsado|返金額|返金金額',
);

/** What a column's name says it tells of orders that are no purchases; null where it tells nothing of the kind. */
export function noPurchaseSign(name: string): NoPurchaseSign | null {
  const split = splitWords(name);
  if (FILLED.test(split)) return 'filled';
  if (REFUNDED.test(split)) return 'refunded';
  if (nameFit(name, 'orders', 'cancelled') >= 0.5) return 'flag';
  if (STATUS.test(split) || nameFit(name, 'orders', 'status') >= 0.5) return 'status';
  return TYPE.test(split) ? 'type' : null;
}
