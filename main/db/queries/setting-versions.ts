import { isRecord } from '../../../shared/model/is-record.ts';
import { placeOfSetting, type Setting, type SettingContent, type SettingKind } from '../../../shared/model/setting.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { storeTrouble } from '../store-trouble.ts';
import type { ReadableDb, WritableDb } from '../types.ts';

type Row = Pick<Setting, 'id' | 'reason' | 'who' | 'madeAt' | 'undoneAt' | 'replaces'> & {
  kind: SettingKind;
  content: string;
};

/**
 * Every version of every setting, oldest first, with its state. This is the audit trail.
 * @param before  the state as it was just before this instant (ms UTC): later settings and undoings are not seen
 */
export function listSettings(db: ReadableDb, before = Infinity): Setting[] {
  const rows = db
    .statement<Row>(`
      SELECT id, kind, content, reason, who, made_at AS madeAt, undone_at AS undoneAt, replaces
      FROM setting_version
      ORDER BY id`)
    .all()
    .filter((row) => row.madeAt < before)
    .map((row) => (row.undoneAt !== null && row.undoneAt >= before ? { ...row, undoneAt: null } : row));
  const replaced = new Set(rows.flatMap(({ replaces, undoneAt }) => (undoneAt === null ? [replaces] : [])));
  return rows.map(({ kind, content, ...row }) => ({
    ...row,
    content: contentOf(kind, content),
    state: row.undoneAt !== null ? 'undone' : replaced.has(row.id) ? 'replaced' : 'in-force',
  }));
}

/** The settings in force, see `listSettings`. */
export function settingsBefore(db: ReadableDb, before = Infinity): Setting[] {
  return listSettings(db, before).filter(({ state }) => state === 'in-force');
}

/** Writes a new version; the one in force about the same thing is replaced by it. */
export function makeSetting(db: WritableDb, made: Pick<Setting, 'content' | 'reason' | 'who' | 'madeAt'>): Setting {
  db.lease.take('keeping a setting');
  try {
    return db.transaction(() => {
      const place = placeOfSetting(made.content);
      const before = settingsBefore(db).findLast(({ content }) => placeOfSetting(content) === place);
      const replaces = before?.id ?? null;
      const added = db
        .statement(`
          INSERT INTO setting_version (kind, place, content, reason, who, made_at, replaces)
          VALUES (?, ?, ?, ?, ?, ?, ?)`)
        .run(made.content.kind, place, JSON.stringify(made.content), made.reason, made.who, made.madeAt, replaces);
      return { ...made, id: Number(added.lastInsertRowid), undoneAt: null, replaces, state: 'in-force' as const };
    });
  } finally {
    db.lease.release();
  }
}

/** Takes a setting back; what it had replaced is in force again. One that was itself replaced must wait for its successor. */
export function undoSetting(db: WritableDb, id: number, undoneAt: number): Result<Setting> {
  db.lease.take('undoing a setting');
  try {
    return db.transaction(() => {
      const found = listSettings(db).find((one) => one.id === id);
      if (found === undefined) return storeTrouble('not-found', 'store.noSetting', { id: String(id) });
      if (found.state === 'undone') return storeTrouble('refused', 'store.settingUndone');
      if (found.state === 'replaced') return storeTrouble('refused', 'store.settingReplaced');
      db.statement('UPDATE setting_version SET undone_at = ? WHERE id = ? AND undone_at IS NULL').run(undoneAt, id);
      return ok({ ...found, undoneAt, state: 'undone' as const });
    });
  } finally {
    db.lease.release();
  }
}

/** What was written; the contract has checked it before it was. */
function contentOf(kind: SettingKind, text: string): SettingContent {
  const content: unknown = JSON.parse(text);
  if (!isContentOf(kind, content)) throw new RangeError(`a setting of kind ${kind} that says ${text.slice(0, 80)}`);
  return content;
}

function isContentOf(kind: SettingKind, content: unknown): content is SettingContent {
  return isRecord(content) && content['kind'] === kind;
}
