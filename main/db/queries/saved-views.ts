import type { SavedView } from '../../../shared/model/saved-view.ts';
import type { ReadableDb, WritableDb } from '../types.ts';

type Row = { id: number; name: string; address: string; made_at: number };

/** The saved views, by name. */
export function listSavedViews(db: ReadableDb): SavedView[] {
  return db
    .statement<Row>(
      `SELECT id, name, address, made_at
       FROM saved_view
       WHERE removed_at IS NULL
       ORDER BY name COLLATE NOCASE, id`,
    )
    .all()
    .map(viewOf);
}

/** Saves a view; one of the same name gives way and can be brought back. */
export function saveView(db: WritableDb, view: Omit<SavedView, 'id'>): SavedView {
  return db.transaction(() => {
    db.statement('UPDATE saved_view SET removed_at = ? WHERE name = ? AND removed_at IS NULL').run(
      view.madeAt,
      view.name,
    );
    const id = db
      .statement<{ id: number }>('INSERT INTO saved_view (name, address, made_at) VALUES (?, ?, ?) RETURNING id')
      .get(view.name, view.address, view.madeAt)!.id;
    return { id, ...view };
  });
}

/** Takes a view out of the list. @returns it, or null when there is no such view in the list */
export function removeView(db: WritableDb, id: number, now: number): SavedView | null {
  const row = db
    .statement<Row>(
      `UPDATE saved_view
       SET removed_at = ?
       WHERE id = ? AND removed_at IS NULL
       RETURNING id, name, address, made_at`,
    )
    .get(now, id);
  return row === undefined ? null : viewOf(row);
}

/** Brings a removed view back, in place of one that took its name. @returns it, or null when it was not removed */
export function restoreView(db: WritableDb, id: number, now: number): SavedView | null {
  return db.transaction(() => {
    const row = db
      .statement<Row>('SELECT id, name, address, made_at FROM saved_view WHERE id = ? AND removed_at IS NOT NULL')
      .get(id);
    if (row === undefined) return null;
    db.statement('UPDATE saved_view SET removed_at = ? WHERE name = ? AND removed_at IS NULL').run(now, row.name);
    db.statement('UPDATE saved_view SET removed_at = NULL WHERE id = ?').run(id);
    return viewOf(row);
  });
}

function viewOf({ id, name, address, made_at: madeAt }: Row): SavedView {
  return { id, name, address, madeAt };
}
