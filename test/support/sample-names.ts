/** Twelve complaint categories and eight touchpoints of a fictional retailer. */
export const CATEGORIES = [
  'Late delivery',
  'Wrong item',
  'Invoice unclear',
  'Refund missing',
  'Website down',
  'Damaged parcel',
  'Rude staff',
  'Long wait',
  'Price differs',
  'Out of stock',
  'Password reset fails',
  'Warranty refused',
] as const;

export const TOUCHPOINTS = [
  'Courier',
  'Warehouse',
  'Billing',
  'Call centre',
  'Web shop',
  'Store',
  'Returns desk',
  'Mobile app',
] as const;

/** Names as real exports have them: 90 characters, no blank to break at, another script, markup. */
export const AWKWARD = [
  'Delivery promised for a named morning but attempted in the evening without any notice at all',
  'Unfreundlichkeit-im-Kundenservicecenter-Beschwerdemanagement-Rückrufversprechenbruch',
  '<b>Late & "lost"</b> {a|parcel}',
  '配送が遅れました',
] as const;
