import type { AnalysisQuery } from '../../shared/model/analysis.ts';
import type { AnalysisInput } from '../analysis/analysis-input.ts';
import { listImports } from '../db/queries/imports.ts';
import { readOrganisation } from '../db/queries/settings.ts';
import type { Core } from './core.ts';

/** What an analysis beyond the month is made from: columns, decisions and settings of a view. */
export function viewInput({ store, columns, decisions, settings }: Core, query: AnalysisQuery): AnalysisInput {
  const { organisation, zone } = readOrganisation(store.db);
  return {
    columns: columns(query.asAt),
    store: { name: store.path, organisation, zone },
    imports: listImports(store.db),
    query,
    decisions: decisions(query.asAt),
    inForce: settings(query.asAt),
    ...(query.lang === undefined ? {} : { lang: query.lang }),
  };
}
