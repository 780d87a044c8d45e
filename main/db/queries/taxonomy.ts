import { ok, type Result } from '../../../shared/model/result.ts';
import type { TaxonomyChange, TaxonomyContent } from '../../../shared/model/taxonomy.ts';
import { storeTrouble } from '../store-trouble.ts';
import type { ReadableDb, WritableDb } from '../types.ts';

type Row = Omit<TaxonomyChange, 'content'> & { content: string };

/**
 * Every change of the taxonomy, oldest first: the audit trail.
 * @param before  the state as it was just before this instant (ms UTC): later changes and undoings are not seen
 */
export function listTaxonomyChanges(db: ReadableDb, before = Infinity): TaxonomyChange[] {
  return db
    .statement<Row>(
      'SELECT id, content, reason, who, made_at AS madeAt, undone_at AS undoneAt FROM taxonomy_change ORDER BY id',
    )
    .all()
    .filter(({ madeAt }) => madeAt < before)
    .map((row) => ({
      ...row,
      undoneAt: row.undoneAt !== null && row.undoneAt >= before ? null : row.undoneAt,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by makeTaxonomyChange
      content: JSON.parse(row.content) as TaxonomyContent,
    }));
}

/** Changes whenever the taxonomy does: part of the key of all that is computed from named cases. */
export function readTaxonomyVersion(db: ReadableDb): string {
  const row = db
    .statement<{
      made: number;
      undone: number;
    }>('SELECT count(*) AS made, count(undone_at) AS undone FROM taxonomy_change')
    .get();
  return `${row?.made ?? 0}.${row?.undone ?? 0}`;
}

export function makeTaxonomyChange(
  db: WritableDb,
  { content, reason, who, madeAt }: Pick<TaxonomyChange, 'content' | 'reason' | 'who' | 'madeAt'>,
): TaxonomyChange {
  db.lease.take('changing the taxonomy');
  try {
    const added = db
      .statement('INSERT INTO taxonomy_change (kind, content, reason, who, made_at) VALUES (?, ?, ?, ?, ?)')
      .run(content.kind, JSON.stringify(content), reason, who, madeAt);
    return { id: Number(added.lastInsertRowid), content, reason, who, madeAt, undoneAt: null };
  } finally {
    db.lease.release();
  }
}

/** Takes a change back, in any order; the changes after it then find the names as they were without it. */
export function undoTaxonomyChange(db: WritableDb, id: number, undoneAt: number): Result<TaxonomyChange> {
  db.lease.take('undoing a change of the taxonomy');
  try {
    return db.transaction(() => {
      const found = listTaxonomyChanges(db).find((one) => one.id === id);
      if (found === undefined) return storeTrouble('not-found', 'store.noTaxonomyChange', { id: String(id) });
      if (found.undoneAt !== null) return storeTrouble('refused', 'store.changeUndone');
      db.statement('UPDATE taxonomy_change SET undone_at = ? WHERE id = ? AND undone_at IS NULL').run(undoneAt, id);
      return ok({ ...found, undoneAt });
    });
  } finally {
    db.lease.release();
  }
}
