/** Words in an order's status that say it is no purchase: cancelled, wholly refunded, failed, never paid. */
const NOT_BOUGHT =
  /^(?:wc-)?(?:cancell?ed|canceled|refunded|fully refunded|voided|void|failed|expired|declined|blocked|uncaptured|trash|draft|checkout-draft|incomplete|abandoned|requires_payment_method|requires_action|requires_confirmation|storniert|erstattet|fehlgeschlagen|annul[ée]e?|rembours[ée]e?|cancelad[oa]|reembolsad[oa]|geannuleerd|terugbetaald)$/i;

/** True when a status cell says that the order is no purchase; a partly refunded order still is one. */
export function isCancelledStatus(cell: string): boolean {
  return NOT_BOUGHT.test(cell.trim());
}
