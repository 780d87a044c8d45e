import type { Fold } from '../../shared/presets/preset.ts';
import { foldById } from './fold-by-id.ts';
import { foldLines } from './fold-lines.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';

/** Brings rows with the same id together; the folded rows come out in order of first appearance. */
export type RowFolder = {
  add: (row: MappedRow) => void;
  /** Folded rows, and how many rows went into others or were left out, by reason. */
  finish: () => { rows: MappedRow[]; leftOut: Record<string, number> };
};

/** The folder of a source or of a person's answer: continuation rows, event log, or order lines. */
export function rowFolder(fold: Fold, plan: MappingPlan): RowFolder {
  return fold.how === 'lines' ? foldLines(fold, plan) : foldById(fold.how, plan);
}
