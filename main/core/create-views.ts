import { settingsInForce, type SettingsInForce } from '../../shared/metrics/settings-in-force.ts';
import type { Analysis, AnalysisQuery } from '../../shared/model/analysis.ts';
import type { Board } from '../../shared/model/board.ts';
import { isAction, type AnyVersion } from '../../shared/model/case-record.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { readBoard } from '../analysis/actions/read-board.ts';
import { followRecords } from '../analysis/actions/follow-records.ts';
import { keepCounted, loadStoreColumns } from '../analysis/columns.ts';
import { followDecisions, type FollowedDecisions } from '../analysis/follow-decisions.ts';
import { nameColumns, type NamedCases } from '../analysis/named-cases.ts';
import { runQuality, type Quality } from '../analysis/quality/run-quality.ts';
import { runAnalysis } from '../analysis/run-analysis.ts';
import { decidedBefore, listDecisions, readDecisionVersion } from '../db/queries/decisions.ts';
import { listImports } from '../db/queries/imports.ts';
import { listRecords, readRecordVersion } from '../db/queries/records.ts';
import { readOrganisation, readStoreVersion } from '../db/queries/settings.ts';
import { listTaxonomyChanges, readTaxonomyVersion } from '../db/queries/taxonomy.ts';
import { settingsBefore } from '../db/queries/setting-versions.ts';
import { readStoredThemes, type StoredThemes } from '../analysis/themes/stored-themes.ts';
import { readThemeChangeVersion } from '../db/queries/theme-changes.ts';
import { readThemeRunVersion } from '../db/queries/theme-runs.ts';
import type { Store } from '../db/types.ts';
import { remember } from './remember.ts';

export type Views = {
  /** What people decided and is in force, as at an import, about the clusters as they are called now. */
  decisions: (asAt?: number) => Decision[];
  /** All versions of decisions that have a place under the present names, and those that lost theirs. */
  allDecisions: (asAt?: number) => FollowedDecisions;
  /** What people set for the store and is in force, as at an import. */
  settings: (asAt?: number) => SettingsInForce;
  /** Columns of the visible cases, kept until an import finishes or is undone. */
  columns: (asAt?: number) => StoreColumns;
  /** The same cases under the taxonomy and without it. */
  named: (asAt?: number) => NamedCases;
  /** The data-quality report, kept as long as its columns. */
  quality: (asAt?: number, filter?: AnalysisQuery['filter']) => Quality;
  /** The analysis of a query, kept as long as its columns. */
  analysis: (query: AnalysisQuery, lang?: 'en' | 'de') => Analysis;
  /** Narrative themes with people's changes, as at an import; null where nobody has found any. */
  themes: (asAt?: number) => StoredThemes | null;
  /** All versions of causes and actions, about the clusters as they are called now. */
  records: (asAt?: number) => AnyVersion[];
  /** Causes and actions with their verdicts, of a query's month and import count: of all cases, whatever it filters. */
  board: (query: AnalysisQuery) => Board;
};

/**
 * What is computed from a store, remembered as long as its version stands. The version is kept in the store itself, so
 * that a change by another program is seen as well. As at an import, decisions and names are those known before the next one.
 */
export function createViews(store: Store): Views {
  const columnSets = remember<StoreColumns>(3);
  const namedSets = remember<NamedCases>(3);
  const analyses = remember<Analysis>(24);
  const qualities = remember<Quality>(3);
  const followed = remember<FollowedDecisions>(3);
  const recordSets = remember<AnyVersion[]>(3);
  const boards = remember<Board>(6);
  const themeSets = remember<{ value: StoredThemes | null }>(2);

  const version = (): string => `${readStoreVersion(store.db)} ${readTaxonomyVersion(store.db)}`;

  const settings = (asAt?: number): SettingsInForce =>
    settingsInForce(settingsBefore(store.db, decidedBefore(store.db, asAt)).map(({ content }) => content));

  const rawColumns = (asAt?: number): StoreColumns =>
    columnSets.get(`${readStoreVersion(store.db)}@${asAt ?? ''}`, () => loadStoreColumns(store.db, asAt));

  const named = (asAt?: number): NamedCases =>
    namedSets.get(`${version()}@${asAt ?? ''}`, () =>
      nameColumns(store.db, rawColumns(asAt), listTaxonomyChanges(store.db, decidedBefore(store.db, asAt))),
    );

  const columns = (asAt?: number): StoreColumns => named(asAt).columns;

  const quality = (asAt?: number, filter: AnalysisQuery['filter'] = {}): Quality =>
    qualities.get(JSON.stringify([version(), asAt, filter]), () => runQuality(store.db, named(asAt), asAt, filter));

  const allDecisions = (asAt?: number): FollowedDecisions =>
    followed.get(`${version()} ${readDecisionVersion(store.db)}@${asAt ?? ''}`, () =>
      followDecisions(listDecisions(store.db, decidedBefore(store.db, asAt)), named(asAt)),
    );

  const decisions = (asAt?: number): Decision[] =>
    allDecisions(asAt).decisions.filter(({ state }) => state === 'in-force');

  const analysis = (query: AnalysisQuery, lang: 'en' | 'de' = query.lang ?? 'en'): Analysis => {
    const { organisation, zone } = readOrganisation(store.db);
    const { metrics } = settings(query.asAt);
    const storeVersion = readStoreVersion(store.db);
    const versions = [version(), readDecisionVersion(store.db)];
    const key = JSON.stringify([versions, organisation, zone, metrics, lang, query]);
    return analyses.get(key, () =>
      runAnalysis({
        columns: columns(query.asAt),
        store: { name: store.path, organisation, zone },
        imports: listImports(store.db),
        query,
        decisions: decisions(query.asAt),
        settings: metrics,
        lang,
        keepCounts: (counted) => keepCounted(store.db, counted, storeVersion, query.asAt),
      }),
    );
  };

  const records = (asAt?: number): AnyVersion[] =>
    recordSets.get(`${version()} ${readRecordVersion(store.db)}@${asAt ?? ''}`, () =>
      followRecords(listRecords(store.db, decidedBefore(store.db, asAt)), named(asAt)),
    );

  const themes = (asAt?: number): StoredThemes | null => {
    const versions = [readStoreVersion(store.db), readThemeRunVersion(store.db), readThemeChangeVersion(store.db)];
    return themeSets.get(`${versions.join(' ')}@${asAt ?? ''}`, () => ({
      value: readStoredThemes(store.db, rawColumns(asAt).cases, decidedBefore(store.db, asAt)),
    })).value;
  };

  const board = ({ month, asAt }: AnalysisQuery): Board => {
    const query = { ...(month === undefined ? {} : { month }), ...(asAt === undefined ? {} : { asAt }) };
    const { assumptions, metrics } = settings(asAt);
    const key = JSON.stringify([
      version(),
      readRecordVersion(store.db),
      query,
      assumptions['complaint-cost'],
      metrics.clock,
      readThemeRunVersion(store.db),
      readThemeChangeVersion(store.db),
    ]);
    return boards.get(key, () => {
      const all = records(asAt);
      // Themes are read only where one is measured.
      const hasThemes = all.some((one) => isAction(one) && one.content.criterion.theme !== undefined);
      return readBoard(columns(asAt), analysis(query), all, assumptions, metrics, hasThemes ? themes(asAt) : null);
    });
  };

  return { decisions, allDecisions, settings, columns, named, quality, analysis, themes, records, board };
}
