import type { ImportedWord } from '../../../shared/model/quality.ts';
import type { ReadableDb } from '../types.ts';

export type CaseText = { versionId: number; caseId: string; narrative: string | null; extras: string | null };

/** Number, narrative and unmapped cells (JSON) of versions, by version. */
export function readCaseTexts(db: ReadableDb, versionIds: Float64Array): Map<number, CaseText> {
  const read = db.statement<CaseText>(`
    SELECT v.id AS versionId, v.case_id AS caseId, n.body AS narrative, e.cells AS extras
    FROM complaint_version AS v
    LEFT JOIN narrative AS n ON n.version_id = v.id
    LEFT JOIN extra AS e ON e.kind = 'complaints' AND e.version_id = v.id
    WHERE v.id = ?`);
  const texts = new Map<number, CaseText>();
  for (const id of versionIds) {
    const row = read.get(id);
    if (row !== undefined) texts.set(id, row);
  }
  return texts;
}

/** Versions that have a narrative: 1 at the version's id. */
export function versionsWithNarrative(db: ReadableDb, highest: number): Uint8Array {
  const flags = new Uint8Array(highest + 1);
  const read = db.statement<number>(
    'SELECT version_id FROM narrative WHERE version_id > ? ORDER BY version_id LIMIT ?',
  );
  for (let after = 0; ;) {
    const page = read.pluck().all(after, 50_000);
    for (const id of page) if (id <= highest) flags[id] = 1;
    const last = page.at(-1);
    if (last === undefined) return flags;
    after = last;
  }
}

/** Finished imports of complaints with the first version that each wrote. */
export function importStarts(db: ReadableDb, asAt: number): { id: number; file: string; firstVersion: number }[] {
  return db
    .statement<{ id: number; file: string; firstVersion: number }>(`
      SELECT id, file_name AS file, first_version AS firstVersion
      FROM import
      WHERE kind = 'complaints' AND status = 'done' AND id <= ?
      ORDER BY id`)
    .all(asAt);
}

/** Words for nothing that finished imports found in their files, added up by column and word; most frequent first. */
export function importedSentinels(db: ReadableDb, asAt: number): ImportedWord[] {
  return db
    .statement<ImportedWord>(`
      SELECT json_extract(found.value, '$.column') AS column, json_extract(found.value, '$.value') AS value,
        max(
          (SELECT json_extract(mapped.value, '$[0]')
           FROM json_each(import.mapping, '$.fields') AS mapped
           WHERE import.kind = 'complaints' AND json_extract(mapped.value, '$[1]') = json_extract(found.value, '$.column')
           LIMIT 1)
        ) AS field,
        sum(json_extract(found.value, '$.count')) AS n
      FROM import, json_each(import.mapping, '$.sentinels') AS found
      WHERE import.status = 'done' AND import.id <= ?
      GROUP BY 1, 2
      ORDER BY n DESC, 1, 2
      LIMIT 200`)
    .all(asAt);
}

/** Columns of finished imports of complaints in which words were not understood, with the versions that each import wrote. */
export function unreadColumns(
  db: ReadableDb,
  asAt: number,
): { column: string; field: string; firstVersion: number; nextVersion: number }[] {
  return db
    .statement<{ column: string; field: string; firstVersion: number; nextVersion: number }>(`
      SELECT DISTINCT json_extract(found.value, '$.column') AS column, json_extract(found.value, '$.field') AS field,
        import.first_version AS firstVersion,
        coalesce(
          (SELECT min(later.first_version) FROM import AS later
           WHERE later.kind = import.kind AND later.first_version > import.first_version),
          9007199254740991
        ) AS nextVersion
      FROM import, json_each(import.mapping, '$.unread') AS found
      WHERE import.kind = 'complaints' AND import.status = 'done' AND import.id <= ?
      ORDER BY import.id, 1`)
    .all(asAt);
}

/** Cells of one column that are kept with complaints, of some versions. */
export function keptCells(
  db: ReadableDb,
  { column, firstVersion, nextVersion }: { column: string; firstVersion: number; nextVersion: number },
): { versionId: number; value: string }[] {
  return db
    .statement<{ versionId: number; value: string }>(`
      SELECT extra.version_id AS versionId, cell.value AS value
      FROM extra, json_each(extra.cells) AS cell
      WHERE extra.kind = 'complaints' AND extra.version_id >= ? AND extra.version_id < ? AND cell.key = ?`)
    .all(firstVersion, nextVersion, column);
}
