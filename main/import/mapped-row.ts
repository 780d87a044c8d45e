/** A validated row outside its columns, while rows are folded. `values` follows the plan's fields; null is absent. */
export type MappedRow = {
  line: number;
  id: string;
  values: (number | string | null)[];
  extra: string | null;
  /** Cells of the row as parsed, with joined and derived ones. */
  cells: readonly string[];
};
