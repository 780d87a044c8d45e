import { describe, expect, it } from 'vitest';
import { keepCounted, loadStoreColumns } from '../../../main/analysis/columns.ts';
import { restrictCases } from '../../../main/analysis/restrict-cases.ts';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import { readStoreVersion } from '../../../main/db/queries/settings.ts';
import type { WritableDb } from '../../../main/db/types.ts';
import type { Analysis, AnalysisQuery } from '../../../shared/model/analysis.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { DEFAULT_SETTINGS, type MetricSettings } from '../../../shared/model/metric.ts';
import type { CountedView } from '../../../shared/model/view-counts.ts';
import { importRows, temporaryStore } from '../../support/temporary-store.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2025, 0, 3);
const ROWS = Array.from({ length: 240 }, (_, k) => {
  const receivedAt = START + k * 36 * HOUR;
  return {
    caseId: `c${k}`,
    receivedAt,
    firstResponseAt: k % 4 === 0 ? null : receivedAt + ((k * 7) % 50) * HOUR,
    resolvedAt: k % 5 === 0 ? null : receivedAt + ((k * 13) % 400) * HOUR,
    promisedAt: receivedAt + 96 * HOUR,
    category: ['Late', 'Rude', 'Lost'][k % 3]!,
    site: ['Bonn', 'Ulm', null][k % 3]!,
    customer: k % 6 === 0 ? null : `k${(k * 31) % 40}`,
  };
});
const ORDERS = Array.from({ length: 300 }, (_, k) => ({
  orderId: `o${k}`,
  orderedAt: START + k * 29 * HOUR,
  customer: `k${(k * 17) % 45}`,
}));

type Told = { kept: CountedView[]; analysis: Analysis };

function analyse(columns: StoreColumns, query: AnalysisQuery = {}, settings: MetricSettings = DEFAULT_SETTINGS): Told {
  const kept: CountedView[] = [];
  const store = { name: 's', organisation: 'o', zone: 'UTC' };
  const keepCounts = (counted: CountedView): void => void kept.push(counted);
  return { analysis: runAnalysis({ columns, store, imports: [], query, settings, keepCounts }), kept };
}

/** A store whose page was shown once: its columns before, what was shown, and its columns after that. */
function shown(): { db: WritableDb; fresh: StoreColumns; first: Told; reloaded: StoreColumns } {
  const { db } = temporaryStore('UTC');
  importRows(db, ROWS);
  importRows(db, ORDERS, { kind: 'orders' });
  const fresh = loadStoreColumns(db);
  const first = analyse(fresh);
  keepCounted(db, first.kept[0]!, readStoreVersion(db));
  return { db, fresh, first, reloaded: loadStoreColumns(db) };
}

describe('the counts of all cases', () => {
  it('come with the saved columns once a page was shown, and say what counting says', () => {
    const { fresh, first, reloaded } = shown();
    expect(fresh.counted).toBeUndefined();
    expect(first.kept).toHaveLength(1);
    expect(reloaded.counted).toEqual(first.kept[0]);
    expect(analyse(reloaded)).toEqual({ analysis: first.analysis, kept: [] });
    expect(first.analysis.recovery.resolution).toMatchObject({ n: 240 });
  });

  it('are read, not made again', () => {
    const { first, reloaded } = shown();
    const { key, counts } = first.kept[0]!;
    const other = { ...counts, customers: { ...counts.customers, customers: 7 } };
    expect(analyse({ ...reloaded, counted: { key, counts: other } }).analysis.counts.customers).toBe(7);
  });

  it('are not taken for a filter, another month or grain, a target, or some of the cases', () => {
    const { fresh, reloaded } = shown();
    const target = { ...DEFAULT_SETTINGS, targets: { firstResponseMs: null, resolutionMs: 48 * HOUR } };
    for (const [query, settings] of [
      [{ filter: { site: ['Bonn'] } }, DEFAULT_SETTINGS],
      [{ filter: { site: ['Bonn', 'Ulm'], category: ['Late', 'Rude'] } }, DEFAULT_SETTINGS],
      [{ month: '2025-09' }, DEFAULT_SETTINGS],
      [{ grain: 'week' }, DEFAULT_SETTINGS],
      [{}, target],
    ] as const) {
      expect(analyse(reloaded, query, settings)).toEqual(analyse({ ...fresh }, query, settings));
    }
    const some = restrictCases(
      reloaded,
      Uint32Array.from({ length: 100 }, (_, k) => k),
    );
    expect(analyse(some).analysis.counts.complaints).toBe(100);
  });

  it('are kept for all months of the calendar alone', () => {
    const { fresh } = shown();
    const asked: AnalysisQuery[] = [{ month: '2025-09' }, { grain: 'week' }, { filter: { site: ['Ulm'] } }];
    for (const query of asked) expect(analyse({ ...fresh }, query).kept).toEqual([]);
  });

  it('go with the state of the store they were counted in', () => {
    const { db, first } = shown();
    const before = readStoreVersion(db);
    importRows(db, [{ caseId: 'new', receivedAt: START + 400 * 24 * HOUR, category: 'Late' }]);
    keepCounted(db, first.kept[0]!, before);
    expect(loadStoreColumns(db).counted).toBeUndefined();
    expect(loadStoreColumns(db).counted).toBeUndefined();
  });
});
