import { splitWords } from './split-words.ts';

/** Words in names of columns that lists of orders, payments and invoices have, and lists of complaints hardly ever. */
const OF_ORDERS: readonly RegExp[] = [
  /\b(?:currency|wahrung|wahrg|waers|devise|moneda|valuta|waluta|moeda|mena)\b|通貨|货币|통화/u,
  /\b(?:total|subtotal|gesamt\w*|totaal\w*|totale|summe|betrag\w*|montant|importe|importo|amount|bedrag|kwota|warto[sś][cć]|fare|grand total|turnover|umsatz|revenue|nettowert|bruttowert|valor)\b|合計|金額|金额|总额|금액/u,
  /\b(?:gross|net|netto|brutto|ttc|ht)\b/u,
  /\b(?:tax|taxes|vat|mwst|ust|btw|iva|tva|moms|pvm|dph|kdv)\b|税/u,
  /\b(?:shipping|versand\w*|freight|livraison|envio|spedizione|verzend\w*|dostaw\w*|frete|postage|delivery fee|delcost)\b|送料|运费|배송비/u,
  /\b(?:discount|coupon|voucher|rabatt|remise|descuento|sconto|korting|rabat|desconto)\b|割引|折扣|할인/u,
  /\b(?:payment|paid|pay|payer|zahlungs?\w*|bezahlt\w*|paiement|pago|pagamento|betaal\w*|betaling|platno[sś]\w*|platba|odeme)\b|支払|支付|결제/u,
  /\b(?:fee|fees|commission|gebuhr\w*|frais|comision|commissione|prowizja|provision)\b|手数料/u,
  /\b(?:qty|quantity|menge|anzahl|stuck|quantite|cantidad|quantita|aantal|ilosc|ilo[sś][cć]|quantidade|pieces|units)\b|数量|個数|수량/u,
  /\b(?:price|unit cost|preis|einzelpreis|prix|precio|prezzo|prijs|cena|preco|vk)\b|単価|价格|가격/u,
  /\b(?:sku|asin|ean|article|artikel\w*|material|line ?item|item name|item title)\b|商品|상품/u,
  /\b(?:card|iban|bank account|settlement|payout|balance|psp|merchant|checkout|basket|cart)\b/u,
  /\b(?:refund|refunded|erstattet\w*|rembourse|reembols\w*|rimborsat\w*)\b/u,
];

/**
 * How many different things that belong to orders, payments or invoices the names of the columns speak of.
 * @example orderEvidence(['ID', 'Total', 'Paiement', 'Date']) // 2
 */
export function orderEvidence(names: readonly string[]): number {
  const split = names.map(splitWords);
  return OF_ORDERS.filter((words) => split.some((name) => words.test(name))).length;
}
