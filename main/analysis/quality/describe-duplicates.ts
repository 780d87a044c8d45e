import type { CaseColumns } from '../../../shared/model/columns.ts';
import type { FuzzyPair, QualityReport } from '../../../shared/model/quality.ts';
import { readCaseTexts } from '../../db/queries/quality.ts';
import type { ReadableDb } from '../../db/types.ts';
import type { AlikePair } from './fuzzy-duplicates.ts';
import type { SameContent } from './same-content.ts';

const SAMPLES = 50;
const MOST_PAIRS = 200;
/** Case numbers told of one group. */
const MOST_IDS = 20;

/** Groups of the same content, the newest first. */
export function describeTwins(db: ReadableDb, cases: CaseColumns, twins: SameContent): QualityReport['duplicates'] {
  const { groups, notCompared, isCut } = twins;
  const shown = groups.slice(-SAMPLES).toReversed();
  const idOf = caseIds(
    db,
    cases,
    shown.flatMap((rows) => [...rows.subarray(0, MOST_IDS)]),
  );
  return {
    cases: groups.reduce((sum, rows) => sum + rows.length, 0),
    groups: groups.length,
    notCompared,
    isCut,
    samples: shown.map((rows) => ({
      caseIds: Array.from(rows.subarray(0, MOST_IDS), idOf),
      receivedAt: cases.instants.receivedAt[rows[0]!]!,
    })),
  };
}

/** Pairs that look alike, without those that are the same in everything. */
export function withoutTwins(pairs: readonly AlikePair[], twins: SameContent): AlikePair[] {
  const groupOf = new Map(twins.groups.flatMap((rows, at) => Array.from(rows, (row): [number, number] => [row, at])));
  return pairs.filter(({ first, second }) => {
    const group = groupOf.get(first);
    return group === undefined || group !== groupOf.get(second);
  });
}

/** Pairs that look alike, most alike first, with their numbers. */
export function describePairs(
  db: ReadableDb,
  cases: CaseColumns,
  alike: readonly AlikePair[],
): { pairs: number; rows: FuzzyPair[] } {
  const shown = alike.slice(0, MOST_PAIRS);
  const idOf = caseIds(
    db,
    cases,
    shown.flatMap(({ first, second }) => [first, second]),
  );
  const { category = [], customer = [] } = cases.labels;
  const told = (row: number): FuzzyPair['first'] => ({
    caseId: idOf(row),
    versionId: cases.versionId[row]!,
    receivedAt: cases.instants.receivedAt[row]!,
  });
  return {
    pairs: alike.length,
    rows: shown.map(({ first, second, similarity }) => ({
      category: category[cases.codes.category[first]!] ?? '',
      customer: customer[cases.codes['customer']?.[first] ?? -1] ?? '',
      first: told(first),
      second: told(second),
      similarity,
    })),
  };
}

function caseIds(db: ReadableDb, cases: CaseColumns, rows: readonly number[]): (row: number) => string {
  const versionOf = (row: number): number => cases.versionId[row]!;
  const texts = readCaseTexts(db, Float64Array.from(new Set(rows), versionOf));
  return (row) => texts.get(versionOf(row))?.caseId ?? '';
}
