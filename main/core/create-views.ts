import type { Analysis, AnalysisQuery } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { loadStoreColumns } from '../analysis/columns.ts';
import { runAnalysis } from '../analysis/run-analysis.ts';
import { decidedBefore, decisionsInForce, readDecisionVersion } from '../db/queries/decisions.ts';
import { listImports } from '../db/queries/imports.ts';
import { readOrganisation, readStoreVersion } from '../db/queries/settings.ts';
import type { Store } from '../db/types.ts';
import { remember } from './remember.ts';

export type Views = {
  /** What people decided and is in force, as at an import. */
  decisions: (asAt?: number) => Decision[];
  columns: (asAt?: number) => StoreColumns;
  analysis: (query: AnalysisQuery, lang?: 'en' | 'de') => Analysis;
};

/**
 * What is computed from a store, remembered as long as its version stands. The version is kept in the store itself, so
 * that a change by another program is seen as well.
 */
export function createViews(store: Store): Views {
  const columnSets = remember<StoreColumns>(3);
  const analyses = remember<Analysis>(24);

  const decisions = (asAt?: number): Decision[] => decisionsInForce(store.db, decidedBefore(store.db, asAt));

  const columns = (asAt?: number): StoreColumns =>
    columnSets.get(`${readStoreVersion(store.db)}@${asAt ?? ''}`, () => loadStoreColumns(store.db, asAt));

  const analysis = (query: AnalysisQuery, lang: 'en' | 'de' = query.lang ?? 'en'): Analysis => {
    const settings = readOrganisation(store.db);
    const versions = [readStoreVersion(store.db), readDecisionVersion(store.db)];
    const key = JSON.stringify([versions, settings, lang, query]);
    return analyses.get(key, () =>
      runAnalysis({
        columns: columns(query.asAt),
        store: { name: store.path, organisation: settings.organisation, zone: settings.zone },
        imports: listImports(store.db),
        query,
        decisions: decisions(query.asAt),
        lang,
      }),
    );
  };

  return { decisions, columns, analysis };
}
