const NO_MINOR = new Set([
  'JPY',
  'KRW',
  'VND',
  'CLP',
  'ISK',
  'XAF',
  'XOF',
  'XPF',
  'PYG',
  'UGX',
  'RWF',
  'KMF',
  'GNF',
  'DJF',
  'BIF',
  'VUV',
]);
const THREE = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Minor units in one unit of a currency (ISO 4217): 100 unless the currency has none or three decimals. */
export function minorUnits(currency: string | null): 1 | 100 | 1000 {
  if (currency === null) return 100;
  return NO_MINOR.has(currency) ? 1 : THREE.has(currency) ? 1000 : 100;
}
