import type { CaseColumns } from '../../../shared/model/columns.ts';
import type { QualityReport } from '../../../shared/model/quality.ts';

/** How many cases have a customer key, and how many of these keys stand for many people. */
export function customerQuality({ n, codes, pooledCustomer }: CaseColumns): QualityReport['customers'] {
  const customer = codes['customer'];
  const quality = { known: 0, of: n, pooledKeys: 0, pooledCases: 0 };
  if (customer === undefined) return quality;
  const hasCases = new Uint8Array(pooledCustomer.length);
  for (let row = 0; row < n; row += 1) {
    const key = customer[row]!;
    if (key < 0) continue;
    quality.known += 1;
    hasCases[key] = 1;
    if (pooledCustomer[key] === 1) quality.pooledCases += 1;
  }
  for (const [key, isPooled] of pooledCustomer.entries()) quality.pooledKeys += isPooled & hasCases[key]!;
  return quality;
}
