import type { Fold } from '../../shared/presets/preset.ts';
import { foldById } from './fold-by-id.ts';
import { foldLines } from './fold-lines.ts';
import { foldRefunds } from './fold-refunds.ts';
import { foldSums } from './fold-sums.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';

/** Brings rows with the same id together; the folded rows come out in order of first appearance. */
export type RowFolder = {
  add: (row: MappedRow) => void;
  /** Folded rows, and how many rows went into others or were left out, by reason. */
  finish: () => { rows: MappedRow[]; leftOut: Record<string, number> };
};

/** The folder of a source or of a person's answer: continuation rows, event log, order lines, refunds that name their order. */
export function rowFolder(fold: Fold, plan: MappingPlan): RowFolder {
  switch (fold.how) {
    case 'lines':
      return foldLines(fold, plan);
    case 'sum':
      return plan.kind === 'orders' ? foldSums(plan) : foldById('continuation', plan);
    case 'refunds': {
      const { of } = fold;
      return foldRefunds(fold.column, plan, of === null ? null : () => rowFolder(of, plan));
    }
    default:
      return foldById(fold.how, plan);
  }
}
