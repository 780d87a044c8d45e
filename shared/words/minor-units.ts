/**
 * Minor units in one of a currency: 100 cents in a euro, 1 yen in a yen; 100 where the currency is not known.
 * @param currency  ISO 4217 code, or null
 */
export function minorPerUnit(currency: string | null): number {
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return 100;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return 10 ** maximumFractionDigits;
}
