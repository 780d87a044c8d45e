import {
  BOOKING_NOUN,
  CUSTOMER,
  DATE,
  ID_NOUN,
  ORDER_NOUN,
  PAYMENT_NOUN,
  words,
  type Vocabulary,
} from './column-nouns.ts';
import { COMPLAINT_COLUMNS } from './complaint-columns.ts';
import { GROSS, NET } from './tax-names.ts';

/** Currencies and units behind a name that calls an amount a total or a value. */
const CODE =
  'eur|euro|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|cad|aud|nzd|brl|jpy|inr|try|mxn|(?:in )?(?:cents?|minor(?: units?)?|pence|centimes|centavos|subunits?)|base|purchased|pc|gc|main|local|foreign currency';
const TOTAL =
  '(?:order |grand |invoice |sales |main |transaction )?(?:total|amount|value|sum)|(?:total|order) (?:amount|price|value|sum)|(?:auftrags|bestell|rechnungs|gesamt)(?:betrag|summe|preis|wert)|gesamt|betrag|summe|umsatz|(?:totaal)?bedrag|totaal|montant(?: total)?|importe(?: total)?|importo(?: totale)?|totale|valor(?: total)?|kwota|warto[sś][cć]|total (?:de la )?(?:commande|pedido)';

/** Column names of orders and purchases. */
export const ORDER_COLUMNS: Vocabulary = {
  orderId: [
    [
      1,
      words(
        `(?:${ORDER_NOUN}) ?(?:${ID_NOUN})|bestellnummer|auftragsnummer|rechnungsnummer|bestelnummer|factuurnummer|bestellnr|auftragsnr|(?:verk(?:aufs)?|vertr(?:iebs)?) ?beleg(?:nr|nummer)?|(?:sales|sd) (?:document|doc)(?: (?:nr|no|number))?`,
      ),
    ],
    [0.95, words(`(?:${ID_NOUN}) (?:de |du |del |do |da |de la )?(?:${ORDER_NOUN})`)],
    [
      0.96,
      words(
        `(?:${BOOKING_NOUN}) ?(?:${ID_NOUN})|(?:${ID_NOUN}) (?:de |du |del |do |da |de la )?(?:${BOOKING_NOUN})|confirmation (?:number|code|nr)|record locator|pnr`,
      ),
    ],
    [
      0.93,
      words(
        `(?:${PAYMENT_NOUN}) ?(?:${ID_NOUN})|(?:${ID_NOUN}) (?:de |du |del |do |da |de la )?(?:${PAYMENT_NOUN})|(?:psp|merchant) reference`,
      ),
    ],
    [0.7, words(`${ORDER_NOUN}|id|name|nr|number|reference`)],
  ],
  orderedAt: [
    [
      1,
      words(
        `(?:${ORDER_NOUN}|${BOOKING_NOUN}|booked|transaction|ordered|purchased|sold|paid|payment|checkout|created|placed)(?: (?:${DATE}|created|purchase|placed))*`,
      ),
    ],
    [
      0.95,
      words(
        'bestelldatum|bestellt am|auftragsdatum|rechnungsdatum|kaufdatum|kauf am|besteldatum|factuurdatum|date (?:de |d )?(?:commande|achat|facture)|fecha (?:de |del )?(?:pedido|compra|factura|venta)|data (?:de |do |da )?(?:pedido|compra|venda)|data (?:ordine|dell ordine|acquisto|zam[oó]wienia|zakupu)|order purchase timestamp',
      ),
    ],
    [0.93, words(`(?:issued?|document|posting|beleg|bel|captured?|authori[sz]ed|charged|settled)(?: ?(?:${DATE}))+`)],
    [
      0.95,
      words(
        `(?:date|data|fecha|datum|jour|dia) (?:de |d |della |di |der |de la |du |del |da |do )?(?:${BOOKING_NOUN}|${PAYMENT_NOUN})`,
      ),
    ],
    [0.6, words('date|datum|fecha|data|timestamp|datetime|day|tag|created(?: (?:at|on|date|utc))?')],
  ],
  customer: [
    ...(COMPLAINT_COLUMNS.customer ?? []),
    [
      1,
      words(
        '(?:sell to|bill to|sold to|ship to) customer (?:no|nr|number|id|code|account)|sold to (?:party|pt)|(?:verk an |rech an )?deb(?:itor(?:en)?)? ?(?:nr|nummer)|auftr(?:ag)? ?geb(?:er)?(?: ?(?:nr|nummer))?',
      ),
    ],
    [0.9, words('(?:frequent flyer|ff|loyalty|membership|member) (?:nr|no|number|id)')],
    [
      0.58,
      words(
        `(?:${CUSTOMER}) names?(?: s)?|(?:booked|ordered|bought|reserved|purchased) by|(?:gebucht|bestellt|gekauft) von`,
      ),
    ],
  ],
  value: [
    [
      1,
      words(
        `(?:${ORDER_NOUN}|grand|gross) ?(?:total|amount|sum|betrag|summe|revenue)|gesamtbetrag|bestellwert|auftragswert|montant(?: (?:total|ttc))?|importe(?: total)?|valor(?: total)?|totaal(?:bedrag)?|importo(?: totale)?|totale(?: ordine)?|(?:warto[sś][cć]|kwota) (?:zam[oó]wienia|brutto)|(?:grand|order) total (?:amount|base|purchased|inc tax|incl tax|ex tax)`,
      ),
    ],
    [0.97, words(`(?:${ORDER_NOUN}|grand|gross) ?(?:value|wert|price)`)],
    [0.98, words(`(?:${TOTAL})(?: (?:${GROSS}|${CODE}))+`)],
    [
      0.93,
      words(
        `(?:${BOOKING_NOUN}|charged|order total|total) (?:amount|total|price|value|fare|paid|charged|collected)|amount paid`,
      ),
    ],
    [0.99, words('total (?:sales|collected|charged)|(?:sales|order|grand) total|totalbelopp')],
    [0.6, words('gross sales')],
    [0.88, words(`(?:${TOTAL})(?: (?:${NET}|${CODE}))+`)],
    [0.9, words('net ?(?:total|value|amount|sum|wert|betrag|summe|revenue|price)')],
    [
      0.8,
      words(
        '(?:total |order |main |invoice |transaction |charged |payment )?(?:amount|value|sum)|total|total fare|fare|turnover|revenue|net sales|sales|umsatz|betrag|summe|price|preis|prix|prezzo|item price|precio|preco|prijs|bedrag|kwota|warto[sś][cć]|cena|payment value|total price',
      ),
    ],
  ],
  currency: [
    ...(COMPLAINT_COLUMNS.currency ?? []),
    [
      0.93,
      words(
        '(?:order|main|payment|transaction|sales?|purchase|presentment|invoice|booking|original|price|total|amount|gross) ?(?:currency(?: (?:code|iso))?|wahrung)|currency(?: (?:code|iso|symbol))?|iso currency|waers|whrg|wahrungscode|code devise|codigo (?:de )?moneda|codice valuta|valutacode',
      ),
    ],
  ],
  site: COMPLAINT_COLUMNS.site ?? [],
  product: COMPLAINT_COLUMNS.product ?? [],
  channel: COMPLAINT_COLUMNS.channel ?? [],
  segment: COMPLAINT_COLUMNS.segment ?? [],
  status: [
    [
      0.95,
      words(
        `(?:(?:${ORDER_NOUN}|${BOOKING_NOUN}|transaction|financial|payment|coupon) )?(?:status|state|statut|estado|situacao|stato|etat|zustand)`,
      ),
    ],
  ],
  cancelled: [
    [
      0.9,
      words(
        '(?:is )?(?:cancell?ed|storniert|storno|annule|cancelad[oa]|geannuleerd|refunded|returned|void)(?: (?:at|on|flag))?|makulera\\w*|annuller\\w*|kansell\\w*|avbestall\\w*|zrusen\\w*|stornovan\\w*|anulowan\\w*|perut\\w*|iptal(?: edildi)?|cancellat[oa]|annullat[oa]|キャンセル|取消|취소',
      ),
    ],
  ],
};

/** Column names of exposure: how many chances there were to complain. */
export const EXPOSURE_COLUMNS: Vocabulary = {
  period: [
    [
      0.9,
      words(
        '(?:period|month|week|date|monat|woche|mois|semaine|mes|semana|maand|periode|period start|datum|zeitraum|year month|calendar month)',
      ),
    ],
  ],
  chances: [
    [
      0.9,
      words(
        '(?:(?:number of |nr |count of |total |anzahl )?(?:orders|visits|visitors|sessions|policies|customers|transactions|passengers|shipments|deliveries|calls|contracts|accounts|bookings|nights|trips|bestellungen|besuche|besucher|vertrage|kunden|lieferungen|sendungen|commandes|visites|clients|pedidos|visitas|clientes|bestellingen|bezoeken|klanten|exposure|chances|volume|units|units sold|menge|count|anzahl)(?: (?:count|total|nr))?)',
      ),
    ],
  ],
  site: [
    ...(COMPLAINT_COLUMNS.site ?? []),
    [
      0.7,
      words(
        'depot|terminal|warehouse|hub|outlet|office|shop|restaurant|hotel|route|line|carrier|channel|unit|lager|linie|entrepot|almacen|magazzino',
      ),
    ],
  ],
  product: COMPLAINT_COLUMNS.product ?? [],
};
