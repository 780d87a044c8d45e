import type { RowFolder } from './fold-rows.ts';
import { isAbsent } from './folded-values.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';

type Held = {
  row: MappedRow;
  /** Moment of the event whose state stands. */
  newest: number;
  texts: { at: number; line: number; text: string }[];
  /** What the earliest event with a promise says: a promise is kept when the first one is. */
  promise: { value: number; since: number };
};

const REASONS = {
  events: 'earlier events of a case',
  continuation: 'continuation rows',
} as const;

/**
 * Rows of one number into one row. `continuation`: the first row's values stand; `events`: those of the newest event, by the last
 * update or else by the moment of the row, and the earliest receipt. Gaps are filled from the other rows, and no text is lost: those
 * that differ are put one below the other.
 */
export function foldById(how: 'continuation' | 'events', plan: MappingPlan): RowFolder {
  const byId = new Map<string, Held>();
  const find = (id: string): number => plan.fields.findIndex(({ field }) => field.id === id);
  const received = find(plan.kind === 'orders' ? 'orderedAt' : plan.kind === 'failures' ? 'failedAt' : 'receivedAt');
  const narrative = find('narrative');
  const updated = find('updatedAt') >= 0 ? find('updatedAt') : received;
  const promised = find('promisedAt');
  let merged = 0;

  function textOf(row: MappedRow): Held['texts'] {
    const text = narrative < 0 ? null : row.values[narrative];
    return typeof text === 'string' ? [{ at: at(row, updated), line: row.line, text }] : [];
  }

  function promiseOf(row: MappedRow): Held['promise'] {
    const value = how === 'events' ? at(row, promised) : Number.POSITIVE_INFINITY;
    return { value, since: Number.isFinite(value) ? at(row, updated) : Number.POSITIVE_INFINITY };
  }

  function fold({ row: known, newest }: Held, row: MappedRow): MappedRow {
    const isNewer = how === 'events' && updated >= 0 && at(row, updated) >= newest;
    const [strong, weak] = isNewer ? [row, known] : [known, row];
    const first = Math.min(at(known, received), at(row, received));
    strong.values.forEach((one, f) => {
      if (isAbsent(one)) strong.values[f] = weak.values[f] ?? null;
    });
    if (how === 'events' && received >= 0 && Number.isFinite(first)) strong.values[received] = first;
    strong.extra ??= weak.extra;
    strong.line = known.line;
    return strong;
  }

  return {
    add: (row) => {
      const known = byId.get(row.id);
      const texts = textOf(row);
      if (known === undefined) {
        byId.set(row.id, { row, newest: at(row, updated), texts, promise: promiseOf(row) });
        return;
      }
      merged++;
      for (const one of texts) if (known.texts.every(({ text }) => text !== one.text)) known.texts.push(one);
      const promise = promiseOf(row);
      if (promise.since < known.promise.since || !Number.isFinite(known.promise.value)) known.promise = promise;
      const when = at(row, updated);
      known.row = fold(known, row);
      known.newest = Math.max(known.newest, when);
      if (Number.isFinite(known.promise.value)) known.row.values[promised] = known.promise.value;
    },
    *rows() {
      for (const held of byId.values()) yield withTexts(held, how, narrative);
    },
    leftOut: () => (merged === 0 ? {} : { [REASONS[how]]: merged }),
  };
}

function withTexts({ row, texts }: Held, how: string, narrative: number): MappedRow {
  if (texts.length < 2) return row;
  const inOrder = how === 'events' ? texts.toSorted((a, b) => compare(a.at, b.at) || a.line - b.line) : texts;
  row.values[narrative] = inOrder.map(({ text }) => text).join('\n');
  return row;
}

/** Also of two moments that are not known. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function at(row: MappedRow, index: number): number {
  const value = index < 0 ? null : row.values[index];
  return typeof value === 'number' && !Number.isNaN(value) ? value : Number.POSITIVE_INFINITY;
}
