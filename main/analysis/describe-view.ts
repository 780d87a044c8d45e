import type { Analysis } from '../../shared/model/analysis.ts';
import type { AnalysisInput } from './analysis-input.ts';

/** What was asked and of which store: the head of every analysis. */
export function describeView({
  columns,
  store,
  imports,
  query,
}: AnalysisInput): Pick<Analysis, 'store' | 'organisation' | 'asOf' | 'zone' | 'filter' | 'asAt' | 'imports'> {
  return {
    store: store.name,
    organisation: store.organisation,
    asOf: Number.isFinite(columns.asOf) ? new Date(columns.asOf).toISOString() : null,
    zone: columns.zone,
    filter: query.filter ?? {},
    asAt: query.asAt ?? null,
    imports: imports.filter(({ id, status }) => status === 'done' && id <= (query.asAt ?? Infinity)),
  };
}
