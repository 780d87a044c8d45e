/** One period's log likelihood, its slope and its (kept positive) curvature in the log mean. */
export type Term = { value: number; residual: number; weight: number };

/**
 * A period that is empty for no reason with chance `empty`, else Poisson with mean `mu` / (1 − `empty`): `mu` stays the mean of all.
 * Source: Lambert 1992, doi:10.2307/1269547.
 */
export function emptyOrPoisson(y: number, mu: number, eta: number, empty: number, term: Term): void {
  const full = 1 - empty;
  const rate = mu / full;
  if (y > 0) {
    term.value = Math.log(full) + y * (eta - Math.log(full)) - rate;
    term.residual = y - rate;
    term.weight = rate;
    return;
  }
  const byChance = full * Math.exp(-rate);
  const share = byChance / (empty + byChance);
  term.value = Math.log(empty + byChance);
  term.residual = -rate * share;
  term.weight = Math.max(0, rate * share * (1 - rate * (1 - share)));
}
