import type { QUALITY_CALLS } from '../../../shared/contract/quality-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import { qualityRows } from '../../analysis/quality/quality-rows.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { namesOfRows, readCases } from '../read-cases.ts';

/** What the data cannot say, and the cases behind each of these numbers. */
export function qualityHandlers({ store, quality }: Core): Handlers<keyof typeof QUALITY_CALLS> {
  return {
    'quality.read': ({ asAt, filter }) => ok(quality(asAt, filter).report),
    'quality.cases': ({ which, asAt, filter, offset, limit }) => {
      const looked = quality(asAt, filter);
      const rows = qualityRows(store.db, looked, which);
      const end = Math.max(0, rows.length - offset);
      const shown = rows.subarray(Math.max(0, end - limit), end).toReversed();
      const versionIds = Array.from(shown, (row) => looked.cases.versionId[row] ?? 0);
      return ok({ total: rows.length, rows: readCases(store.db, versionIds, namesOfRows(looked.namedCases, shown)) });
    },
  };
}
