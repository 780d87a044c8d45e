import { ok, type Result } from '../../../shared/model/result.ts';
import type { ThemeChange, ThemeChangeContent } from '../../../shared/model/themes.ts';
import { storeTrouble } from '../store-trouble.ts';
import type { ReadableDb, WritableDb } from '../types.ts';

type Row = Omit<ThemeChange, 'content'> & { content: string };

/**
 * Every change of the themes by people, oldest first: the audit trail.
 * @param before  the state as it was just before this instant (ms UTC): later changes and undoings are not seen
 */
export function listThemeChanges(db: ReadableDb, before = Infinity): ThemeChange[] {
  return db
    .statement<Row>(
      'SELECT id, content, reason, who, made_at AS madeAt, undone_at AS undoneAt FROM theme_change ORDER BY id',
    )
    .all()
    .filter(({ madeAt }) => madeAt < before)
    .map((row) => ({
      ...row,
      undoneAt: row.undoneAt !== null && row.undoneAt >= before ? null : row.undoneAt,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by makeThemeChange
      content: JSON.parse(row.content) as ThemeChangeContent,
    }));
}

/** Changes whenever people change themes. */
export function readThemeChangeVersion(db: ReadableDb): string {
  const row = db
    .statement<{
      made: number;
      undone: number;
    }>('SELECT count(*) AS made, count(undone_at) AS undone FROM theme_change')
    .get();
  return `${row?.made ?? 0}.${row?.undone ?? 0}`;
}

export function makeThemeChange(
  db: WritableDb,
  { content, reason, who, madeAt }: Pick<ThemeChange, 'content' | 'reason' | 'who' | 'madeAt'>,
): ThemeChange {
  db.lease.take('changing themes');
  try {
    const added = db
      .statement('INSERT INTO theme_change (kind, content, reason, who, made_at) VALUES (?, ?, ?, ?, ?)')
      .run(content.kind, JSON.stringify(content), reason, who, madeAt);
    return { id: Number(added.lastInsertRowid), content, reason, who, madeAt, undoneAt: null };
  } finally {
    db.lease.release();
  }
}

/** Takes a change back, in any order; the changes after it then find the themes as they were without it. */
export function undoThemeChange(db: WritableDb, id: number, undoneAt: number): Result<ThemeChange> {
  db.lease.take('undoing a change of themes');
  try {
    return db.transaction(() => {
      const found = listThemeChanges(db).find((one) => one.id === id);
      if (found === undefined) return storeTrouble('not-found', 'store.noThemeChange', { id: String(id) });
      if (found.undoneAt !== null) return storeTrouble('refused', 'store.changeUndone');
      db.statement('UPDATE theme_change SET undone_at = ? WHERE id = ? AND undone_at IS NULL').run(undoneAt, id);
      return ok({ ...found, undoneAt });
    });
  } finally {
    db.lease.release();
  }
}
