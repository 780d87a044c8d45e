import type { CaseRow } from '../../../shared/model/analysis.ts';
import type { ReadableDb } from '../types.ts';

type Detail = { extras: string | null; line: number; file: string };

const CASE = `
  SELECT v.case_id AS caseId, v.received_at AS receivedAt, v.first_response_at AS firstResponseAt,
    v.resolved_at AS resolvedAt, category.label AS category, touchpoint.label AS touchpoint, channel.label AS channel,
    site.label AS site, product.label AS product, status.label AS status, customer.label AS customer,
    narrative.body AS narrative, v.import_id AS importId
  FROM complaint_version AS v
  LEFT JOIN term AS category ON category.id = v.category
  LEFT JOIN term AS touchpoint ON touchpoint.id = v.touchpoint
  LEFT JOIN term AS channel ON channel.id = v.channel
  LEFT JOIN term AS site ON site.id = v.site
  LEFT JOIN term AS product ON product.id = v.product
  LEFT JOIN term AS status ON status.id = v.status
  LEFT JOIN customer ON customer.id = v.customer
  LEFT JOIN narrative ON narrative.version_id = v.id`;

/** One case by its version; what `listCases` runs for each row. */
export const CASE_BY_VERSION = `${CASE} WHERE v.id = ?`;

/**
 * The cases of these versions, in the order asked for; a version that is not there is left out. Narratives stand as they
 * came in: masking is for those who show them.
 */
export function listCases(db: ReadableDb, { versionIds }: { versionIds: ArrayLike<number> }): CaseRow[] {
  const read = db.statement<CaseRow>(CASE_BY_VERSION);
  return Array.from(versionIds).flatMap((id) => {
    const row = read.get(id);
    return row === undefined ? [] : [row];
  });
}

/** Every version of cases by their numbers, visible or not. One pass over the table, however many are asked for. */
export function versionsOfCases(db: ReadableDb, caseIds: readonly string[]): { id: number; caseId: string }[] {
  return db
    .statement<{ id: number; caseId: string }>(`
      SELECT v.id, v.case_id AS caseId
      FROM complaint_version AS v
      WHERE v.case_id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(caseIds));
}

/** Where a version came from, and the cells of its row that no field was mapped to. */
export function readOrigin(
  db: ReadableDb,
  versionId: number,
): { file: string; line: number; extras: Readonly<Record<string, unknown>> } | null {
  const row = db
    .statement<Detail>(`
      SELECT i.file_name AS file, v.line, e.cells AS extras
      FROM complaint_version AS v
      JOIN import AS i ON i.id = v.import_id
      LEFT JOIN extra AS e ON e.kind = 'complaints' AND e.version_id = v.id
      WHERE v.id = ?`)
    .get(versionId);
  if (row === undefined) return null;
  const cells: unknown = JSON.parse(row.extras ?? '{}');
  const extras = typeof cells === 'object' && cells !== null ? { ...cells } : {};
  return { file: row.file, line: row.line, extras };
}
