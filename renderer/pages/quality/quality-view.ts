import type { CallInput } from '../../../shared/contract/calls.ts';
import type { useView } from '../address/use-view.ts';

/** What of the address the data quality is asked for: the store as at an import, and the filters. */
export function qualityView({ asAt, filter }: ReturnType<typeof useView>['view']): CallInput<'quality.read'> {
  return { ...(asAt === undefined ? {} : { asAt }), ...(filter === undefined ? {} : { filter }) };
}
