/** A validated row before it is put into a batch. `values` follows the plan's fields; NaN and null are absent. */
export type MappedRow = {
  line: number;
  id: string;
  values: (number | string | null)[];
  extra: string | null;
  /** Raw cells, kept only where rows are folded. */
  cells: readonly string[];
};
