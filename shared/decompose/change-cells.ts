/** One part of a cluster: its cases before and since the onset, and how many chances to complain there were. */
export type ChangeCell = {
  /** One label for each dimension of the view. */
  labels: readonly string[];
  before: number;
  since: number;
  exposureBefore: number;
  exposureSince: number;
};

/** What the cells are held against: given chances or orders of each, its complaints about everything else, or only the time. */
export type ExposureBasis = 'exposure' | 'orders' | 'complaints' | 'time';

/** One way of cutting a cluster: by one dimension or by two. Every case is in exactly one cell. */
export type ChangeView = {
  dimensions: readonly string[];
  basis: ExposureBasis;
  cells: readonly ChangeCell[];
  /** How much more the cells' shares swing from period to period than chance lets them; 1 is chance. */
  dispersion: number;
};

/** What a cell's own past predicts for the time since the onset. */
export type Expectation = {
  /** Cases before, with the prior's share; never 0. */
  before: number;
  /** Cases expected since, had every cell stayed at its own old rate. */
  expected: number;
};

/** Cases that the prior is worth: a cell without a past is expected to behave like the whole. */
const PRIOR_CASES = 1;
/** Where only time is known, an empty past is no past of zero. */
const PRIOR_OF_TIME = 0.5;

/**
 * How many cases would each cell have had since the onset at its own old rate? A cell with little past is drawn towards
 * the rate of the whole by one case, so that a site opened after the onset is expected to be like the others.
 * @returns one expectation per cell, in their order
 * Gamma–Poisson shrinkage with a prior of one case. O(cells).
 */
export function expectCells(view: ChangeView): Expectation[] {
  const { cells, basis } = view;
  const before = sum(cells.map((cell) => cell.before));
  const exposure = sum(cells.map((cell) => cell.exposureBefore));
  const rate = exposure > 0 ? before / exposure : 0;
  return cells.map((cell) => {
    if (basis === 'time' || rate === 0) {
      const past = cell.before + PRIOR_OF_TIME;
      return {
        before: past,
        expected: cell.exposureBefore > 0 ? (past * cell.exposureSince) / cell.exposureBefore : 0,
      };
    }
    const past = cell.before + PRIOR_CASES;
    return { before: past, expected: (past * cell.exposureSince) / (cell.exposureBefore + PRIOR_CASES / rate) };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
