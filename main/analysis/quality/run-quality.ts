import { periodNameOf } from '../../../shared/metrics/periods.ts';
import type { CaseColumns } from '../../../shared/model/columns.ts';
import type { QualityReport } from '../../../shared/model/quality.ts';
import { TAXONOMY_FIELDS } from '../../../shared/model/taxonomy.ts';
import { importedSentinels, importStarts, readCaseTexts, versionsWithNarrative } from '../../db/queries/quality.ts';
import { NOW } from '../../db/queries/visible-rows.ts';
import { unreadWords } from './unread-words.ts';
import type { ReadableDb } from '../../db/types.ts';
import type { NamedCases } from '../named-cases.ts';
import { restrictCases } from '../restrict-cases.ts';
import { selectRows, type CaseFilter } from '../select-rows.ts';
import { namesInTaxonomy } from '../read-taxonomy.ts';
import { customerQuality } from './customer-quality.ts';
import { dateIssues, type DateIssue } from './date-issues.ts';
import { fuzzyDuplicates, LEAST_SIMILARITY, WINDOW_DAYS, type AlikePair } from './fuzzy-duplicates.ts';
import { describePairs, describeTwins, withoutTwins } from './describe-duplicates.ts';
import { knownColumn } from './known-column.ts';
import { metricQuality } from './metric-quality.ts';
import { missingByImport, missingShares } from './missing-shares.ts';
import { newValues, valuesOutside } from './new-values.ts';
import { sameContent, type SameContent } from './same-content.ts';

/** The report and what opening one of its numbers needs. Rows are those of `cases`, as imported. */
export type Quality = {
  report: QualityReport;
  twins: SameContent;
  pairs: readonly AlikePair[];
  cases: CaseColumns;
  /** The same cases under their names in force. */
  namedCases: CaseColumns;
  asOf: number;
};

/**
 * What the data cannot say, and what the metrics will therefore not show: missing values, impossible moments, missing months,
 * cases that stand twice, new codes, customers. Reads typed arrays; texts only of cases that look alike.
 * @param filter  only the cases of a view, by the names in force; what imports found in their files is of whole files
 */
export function runQuality(db: ReadableDb, of: NamedCases, asAt: number = NOW, filter: CaseFilter = {}): Quality {
  const named = restricted(of, filter);
  const { columns, raw } = named;
  const { cases } = raw;
  const texts = textColumn(db, cases.versionId);
  const known = columnsOnce((field) => (field === 'narrative' ? texts : knownColumn(cases, field)));
  const month = newestMonth(cases.month, columns.asOf, cases.instants.receivedAt);
  const readTexts = (versionIds: Float64Array): ReturnType<typeof readCaseTexts> => readCaseTexts(db, versionIds);
  const twins = sameContent(cases, texts ?? new Uint8Array(cases.n), readTexts);
  const alike = fuzzyDuplicates(columns.cases, readTexts);
  const dates = dateIssues(cases, columns.asOf);
  const pairs = withoutTwins(alike.pairs, twins);
  const report: QualityReport = {
    cases: cases.n,
    asOf: Number.isFinite(columns.asOf) ? new Date(columns.asOf).toISOString() : null,
    zone: columns.zone,
    month: month === null ? null : periodNameOf(month, 'month'),
    fields: missingShares(cases, month ?? 0, known),
    imports: missingByImport(cases, importStarts(db, asAt), known),
    before: dates.flatMap((one) =>
      one.kind === 'before' ? [{ field: one.field, earlier: one.earlier, n: one.n }] : [],
    ),
    future: alone(dates, 'future'),
    ancient: alone(dates, 'ancient'),
    missingMonths: missingMonths(columns.coveredMonths),
    duplicates: describeTwins(db, cases, twins),
    fuzzy: {
      ...describePairs(db, columns.cases, pairs),
      windowDays: WINDOW_DAYS,
      leastSimilarity: LEAST_SIMILARITY,
      isCut: alike.isCut,
    },
    newValues: month === null ? [] : newValues(cases, month),
    unnamed: unnamed(named),
    customers: customerQuality(cases),
    cancellations: columns.orders?.netted ?? null,
    sentinels: importedSentinels(db, asAt),
    unread: unreadWords(db, cases.versionId, asAt),
    metrics: metricQuality(columns, known),
  };
  return { report, twins, pairs, cases, namedCases: columns.cases, asOf: columns.asOf };
}

function restricted(named: NamedCases, filter: CaseFilter): NamedCases {
  const rows = selectRows(named.columns.cases, filter);
  if (rows === null) return named;
  return { ...named, columns: restrictCases(named.columns, rows), raw: restrictCases(named.raw, rows) };
}

function textColumn(db: ReadableDb, versionId: Float64Array): Uint8Array | null {
  const flags = versionsWithNarrative(
    db,
    versionId.reduce((most, id) => Math.max(most, id), 0),
  );
  const column = Uint8Array.from(versionId, (id) => flags[id] ?? 0);
  return column.includes(1) ? column : null;
}

function columnsOnce(make: (field: string) => Uint8Array | null): (field: string) => Uint8Array | null {
  const made = new Map<string, Uint8Array | null>();
  return (field) => {
    const column = made.has(field) ? (made.get(field) ?? null) : make(field);
    made.set(field, column);
    return column;
  };
}

/** The month of the newest case received up to the as-of time. */
function newestMonth(month: Int32Array, asOf: number, receivedAt: Float64Array): number | null {
  for (let row = month.length - 1; row >= 0; row -= 1) if (!(receivedAt[row]! > asOf)) return month[row]!;
  return null;
}

function alone(issues: readonly DateIssue[], kind: 'future' | 'ancient'): { field: string; n: number }[] {
  return issues.flatMap((one) => (one.kind === kind ? [{ field: one.field, n: one.n }] : []));
}

function missingMonths(covered: Int32Array): string[] {
  const missing: string[] = [];
  for (const [at, month] of covered.entries()) {
    for (let gap = (covered[at - 1] ?? month) + 1; gap < month; gap += 1) missing.push(periodNameOf(gap, 'month'));
  }
  return missing;
}

function unnamed(named: NamedCases): QualityReport['unnamed'] {
  const lists = TAXONOMY_FIELDS.map((field) => {
    const known = namesInTaxonomy(named, field);
    return known === null ? null : valuesOutside(named.raw.cases, field, known);
  });
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}
