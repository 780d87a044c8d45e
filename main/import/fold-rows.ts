import type { Fold } from '../../shared/presets/preset.ts';
import type { ScratchFile } from '../db/queries/import-scratch.ts';
import { foldById } from './fold-by-id.ts';
import { foldInParts } from './fold-in-parts.ts';
import { foldLines } from './fold-lines.ts';
import { foldRefunds, orderOfRow } from './fold-refunds.ts';
import { foldSums } from './fold-sums.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';

/** Brings rows with the same id together. */
export type RowFolder = {
  add: (row: MappedRow) => void;
  /** The folded rows in order of first appearance; at a pause others may have a turn. Asked for once. */
  rows: () => Iterable<MappedRow | 'pause'>;
  /** How many rows went into others or were left out, by reason; known when the rows are through. */
  leftOut: () => Record<string, number>;
};

/** Rows that do not fit into memory are folded in parts of a scratch file. */
export type FoldRoom = { parts: number; scratch: ScratchFile };

/** Bytes of a file whose rows are held in memory at once; there they take up to twenty times as many. */
const PART_BYTES = 4 << 20;
/** Files of more parts than this have larger ones. */
const MOST_PARTS = 1024;

/** In how many parts the rows of a file of so many bytes are folded. */
export function partsOf(bytes: number): number {
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(bytes / PART_BYTES)));
}

/** The folder of a source or of a person's answer: continuation rows, event log, order lines, refunds that name their order. */
export function rowFolder(fold: Fold, plan: MappingPlan, { parts, scratch }: FoldRoom): RowFolder {
  const inParts = (folder: () => RowFolder, keyOf = (row: MappedRow): string => row.id): RowFolder =>
    parts === 1 ? folder() : foldInParts(folder, parts, scratch, keyOf);
  if (fold.how !== 'refunds') return inParts(() => folderOf(fold, plan));
  const { of } = fold;
  const own = (): RowFolder => (of === null ? asTheyStand() : folderOf(of, plan));
  const others = inParts(own);
  const orders = inParts(() => foldRefunds(fold.column, plan, own(), others.add), orderOfRow(fold.column, plan));
  return oneAfterTheOther(orders, others);
}

function folderOf(fold: Fold, plan: MappingPlan): RowFolder {
  switch (fold.how) {
    case 'lines':
      return foldLines(fold, plan);
    case 'sum':
      return plan.kind === 'orders' ? foldSums(plan) : foldById('continuation', plan);
    case 'refunds':
      throw new RangeError('refunds of refunds');
    default:
      return foldById(fold.how, plan);
  }
}

/** Each row for itself. */
function asTheyStand(): RowFolder {
  const rows: MappedRow[] = [];
  return { add: (row) => rows.push(row), rows: () => rows, leftOut: () => ({}) };
}

/** @param second  is given rows while those of the first come out */
function oneAfterTheOther(first: RowFolder, second: RowFolder): RowFolder {
  return {
    add: first.add,
    *rows() {
      yield* first.rows();
      yield* second.rows();
    },
    leftOut() {
      const leftOut = first.leftOut();
      for (const [reason, n] of Object.entries(second.leftOut())) leftOut[reason] = (leftOut[reason] ?? 0) + n;
      return leftOut;
    },
  };
}
