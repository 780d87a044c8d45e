import type { CaseColumns } from '../../../shared/model/columns.ts';
import type { FieldQuality, ImportQuality, MissingShare } from '../../../shared/model/quality.ts';
import { COMPLAINT_FIELDS } from '../../../shared/model/fields.ts';

/** An import and the first version that it wrote. */
export type ImportStart = { id: number; file: string; firstVersion: number };

/** A share differs between imports when it does by so much. */
const DIFFERS = 0.2;
/** Imports that wrote fewer visible cases say little. */
const FEWEST_CASES = 10;

export type KnownOf = (field: string) => Uint8Array | null;

/** Missing shares of every field: of all cases and of the newest month. One pass over each column. */
export function missingShares(cases: CaseColumns, month: number, known: KnownOf): FieldQuality[] {
  const months = cases.month;
  let ofMonth = 0;
  for (let row = 0; row < months.length; row += 1) if (months[row] === month) ofMonth += 1;
  return fieldIds().map((field) => {
    const column = known(field);
    let all = 0;
    let inMonth = 0;
    const length = column?.length ?? 0;
    for (let row = 0; row < length; row += 1) {
      if (column?.[row] !== 1) continue;
      all += 1;
      if (months[row] === month) inMonth += 1;
    }
    return {
      field,
      all: { missing: cases.n - all, of: cases.n },
      month: { missing: ofMonth - inMonth, of: ofMonth },
    };
  });
}

/** Where one import lacks what the others have, or has what they lack. */
export function missingByImport(cases: CaseColumns, imports: readonly ImportStart[], known: KnownOf): ImportQuality[] {
  const starts = imports.toSorted((a, b) => a.firstVersion - b.firstVersion);
  const importOf = Int32Array.from(cases.versionId, (version) => lastBefore(starts, version));
  const size = new Uint32Array(starts.length);
  for (const at of importOf) if (at >= 0) size[at]!++;
  const counts = fieldIds().flatMap((field) => {
    const column = known(field);
    if (column === null) return [];
    const missing = new Uint32Array(starts.length);
    for (let row = 0; row < cases.n; row += 1) if (column[row] === 0 && importOf[row]! >= 0) missing[importOf[row]!]!++;
    return [{ field, missing, total: missing.reduce((sum, n) => sum + n, 0) }];
  });
  return starts.map(({ id, file }, at) => ({
    id,
    file,
    cases: size[at]!,
    differs: counts.flatMap(({ field, missing, total }) => {
      const here = { missing: missing[at]!, of: size[at]! };
      const elsewhere = { missing: total - here.missing, of: cases.n - here.of };
      return isDifferent(here, elsewhere) ? [{ field, here, elsewhere }] : [];
    }),
  }));
}

function isDifferent(here: MissingShare, elsewhere: MissingShare): boolean {
  if (here.of < FEWEST_CASES || elsewhere.of < FEWEST_CASES) return false;
  return Math.abs(here.missing / here.of - elsewhere.missing / elsewhere.of) >= DIFFERS;
}

function fieldIds(): string[] {
  return COMPLAINT_FIELDS.map(({ id }) => id).filter((id) => id !== 'caseId');
}

/** The import whose range of versions holds this one: the last that starts at or before it. */
function lastBefore(starts: readonly ImportStart[], version: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.firstVersion ?? Infinity) <= version) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
