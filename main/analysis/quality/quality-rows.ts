import type { CaseColumns } from '../../../shared/model/columns.ts';
import type { QualityCases } from '../../../shared/model/quality.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { versionsWithNarrative } from '../../db/queries/quality.ts';
import type { ReadableDb } from '../../db/types.ts';
import { isAncient, isBefore, isFuture } from './date-issues.ts';
import { knownColumn } from './known-column.ts';
import type { Quality } from './run-quality.ts';

/** Exactly the cases behind a number of the report, in the order of receipt. */
export function qualityRows(db: ReadableDb, quality: Quality, which: QualityCases): Uint32Array {
  const { cases, asOf, twins, pairs } = quality;
  switch (which.kind) {
    case 'missing':
      return keep(cases, lacks(db, cases, which.field));
    case 'before':
      return keep(cases, isBefore(cases, which.field, which.earlier) ?? (() => false));
    case 'future':
      return keep(cases, isFuture(cases, which.field, asOf));
    case 'ancient':
      return keep(cases, isAncient(cases, which.field));
    case 'value': {
      const code = (cases.labels[which.field] ?? []).indexOf(which.value);
      const codes = cases.codes[which.field];
      return keep(cases, (row) => code >= 0 && codes?.[row] === code);
    }
    case 'duplicates':
      return Uint32Array.from(twins.groups.flatMap((rows) => [...rows])).sort();
    case 'not-compared':
      return keep(cases, (row) => twins.wasCompared[row] === 0);
    case 'alike':
      return Uint32Array.from(new Set(pairs.flatMap(({ first, second }) => [first, second]))).sort();
    case 'pair':
      return keep(cases, (row) => which.versions.includes(cases.versionId[row]!));
    case 'pooled': {
      const customer = cases.codes['customer'];
      return keep(cases, (row) => cases.pooledCustomer[customer?.[row] ?? -1] === 1);
    }
    default:
      return assertNever(which);
  }
}

function lacks(db: ReadableDb, cases: CaseColumns, field: string): (row: number) => boolean {
  if (field === 'narrative') {
    const highest = cases.versionId.reduce((most, id) => Math.max(most, id), 0);
    const flags = versionsWithNarrative(db, highest);
    return (row) => flags[cases.versionId[row]!] === 0;
  }
  const known = knownColumn(cases, field);
  return (row) => known === null || known[row] === 0;
}

function keep({ n }: CaseColumns, test: (row: number) => boolean): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < n; row += 1) if (test(row)) rows.push(row);
  return Uint32Array.from(rows);
}
