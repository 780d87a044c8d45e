import type { Decision, DecisionContent, DecisionSubject } from '../../../shared/model/decision.ts';
import { isClusterSubject, isSameSubject } from '../../../shared/model/decision.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { contentOf, fieldsOf, subjectOf, type DecisionRow } from '../decision-row.ts';
import { storeTrouble } from '../store-trouble.ts';
import type { ReadableDb, WritableDb } from '../types.ts';

export type NewDecision = {
  subject: DecisionSubject;
  content: DecisionContent;
  reason: string;
  who: string;
  /** Milliseconds UTC. */
  madeAt: number;
};

/**
 * Every version of every decision, oldest first, with its state. This is the audit trail.
 * @param before  the state as it was just before this instant (ms UTC): later decisions and undoings are not seen
 */
export function listDecisions(db: ReadableDb, before = Infinity): Decision[] {
  const rows = db
    .statement<DecisionRow>(`
      SELECT id, kind, measure, category, touchpoint, value, good, unit, answer, grain, first_period AS firstPeriod,
        last_period AS lastPeriod, note, reason, who, made_at AS madeAt, replaces, undone_at AS undoneAt
      FROM decision
      ORDER BY id`)
    .all()
    .filter((row) => row.madeAt < before)
    .map((row) => (row.undoneAt !== null && row.undoneAt >= before ? { ...row, undoneAt: null } : row));
  const replaced = new Set(rows.flatMap(({ replaces, undoneAt }) => (undoneAt === null ? [replaces] : [])));
  return rows.map((row) => ({
    id: row.id,
    subject: subjectOf(row),
    content: contentOf(row),
    reason: row.reason,
    who: row.who,
    madeAt: row.madeAt,
    undoneAt: row.undoneAt,
    replaces: row.replaces,
    state: row.undoneAt !== null ? 'undone' : replaced.has(row.id) ? 'replaced' : 'in-force',
  }));
}

/**
 * Until when decisions belong to the store as at an import: the next import's finish (ms UTC), for good or later undone.
 * Decisions made before the import belong to it, and so do those made after it on what it had brought.
 */
export function decidedBefore(db: ReadableDb, asAt?: number): number {
  if (asAt === undefined) return Infinity;
  const row = db
    .statement<{ at: number | null }>(
      'SELECT min(finished_at) AS at FROM import WHERE id > ? AND finished_at IS NOT NULL',
    )
    .get(asAt);
  return row?.at ?? Infinity;
}

/** The decisions in force, see `listDecisions`. */
export function decisionsInForce(db: ReadableDb, before = Infinity): Decision[] {
  return listDecisions(db, before).filter(({ state }) => state === 'in-force');
}

/** Changes whenever a decision is made or undone: the key of caches that hold what decisions change. */
export function readDecisionVersion(db: ReadableDb): string {
  const row = db
    .statement<{ made: number; undone: number }>('SELECT count(*) AS made, count(undone_at) AS undone FROM decision')
    .get();
  return `${row?.made ?? 0}.${row?.undone ?? 0}`;
}

/** Writes a new version. The one in force in the same place (see `isSamePlace`) is replaced by it. */
export function makeDecision(db: WritableDb, made: NewDecision): Decision {
  db.lease.take('keeping a decision');
  try {
    return db.transaction(() => {
      const before = decisionsInForce(db).findLast((one) => isSamePlace(one, made));
      const fields = fieldsOf(made.content);
      const subject = isClusterSubject(made.subject)
        ? [null, made.subject.category, made.subject.touchpoint]
        : [made.subject.measure, null, null];
      const added = db
        .statement(`
          INSERT INTO decision (kind, measure, category, touchpoint, value, good, unit, answer, grain, first_period,
            last_period, note, reason, who, made_at, replaces)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
        .run(made.content.kind, ...subject, ...fields, made.reason, made.who, made.madeAt, before?.id ?? null);
      const id = Number(added.lastInsertRowid);
      return { ...made, id, undoneAt: null, replaces: before?.id ?? null, state: 'in-force' as const };
    });
  } finally {
    db.lease.release();
  }
}

/** Takes a decision back; what it had replaced is in force again. One that was itself replaced must wait for its successor. */
export function undoDecision(db: WritableDb, id: number, undoneAt: number): Result<Decision> {
  db.lease.take('undoing a decision');
  try {
    return db.transaction(() => {
      const found = listDecisions(db).find((one) => one.id === id);
      if (found === undefined) return storeTrouble('not-found', 'store.noDecision', { id: String(id) });
      if (found.state === 'undone') return storeTrouble('refused', 'store.decisionUndone');
      if (found.state === 'replaced') return storeTrouble('refused', 'store.decisionReplaced');
      db.statement('UPDATE decision SET undone_at = ? WHERE id = ? AND undone_at IS NULL').run(undoneAt, id);
      return ok({ ...found, undoneAt, state: 'undone' as const });
    });
  } finally {
    db.lease.release();
  }
}

/**
 * Whether a new decision takes the place of an older one: a target in the same unit, the answer to the same proposed phase,
 * the baseline of the same grain; all of the same subject. Annotations stand beside each other.
 */
export function isSamePlace(
  old: Pick<Decision, 'subject' | 'content'>,
  made: Pick<Decision, 'subject' | 'content'>,
): boolean {
  if (!isSameSubject(old.subject, made.subject)) return false;
  const { content: a } = old;
  const { content: b } = made;
  if (a.kind === 'target') return b.kind === 'target' && a.unit === b.unit;
  if (a.kind === 'phase') return b.kind === 'phase' && a.grain === b.grain && a.from === b.from;
  return a.kind === 'baseline' && b.kind === 'baseline' && a.grain === b.grain;
}
