import { isAction, isCause, type ExportedVersion, type RecordDocument } from '../../../shared/model/case-record.ts';
import { listRecords } from '../../db/queries/records.ts';
import { readOrganisation } from '../../db/queries/settings.ts';
import type { Core } from '../core.ts';

/** All versions of causes and actions as one document. */
export function exportRecords({ store }: Core): RecordDocument {
  const versions = listRecords(store.db).flatMap((one): ExportedVersion[] => {
    const { key, record, number, reason, who, madeAt, undoneAt } = one;
    const shared = { key, record, number, reason, who, madeAt, undoneAt };
    if (isCause(one)) return [{ kind: 'cause', ...shared, content: one.content }];
    return isAction(one) ? [{ kind: 'action', ...shared, content: one.content }] : [];
  });
  return { format: 'redress-actions', version: 1, organisation: readOrganisation(store.db).organisation, versions };
}
