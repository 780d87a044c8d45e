/**
 * Every constant of the judge that is a choice and not arithmetic. HOW-REDRESS-JUDGES.md says which were chosen
 * by scores, on what, and how sensitive the verdicts are.
 * Effects are log rate ratios (0.5 is about +65 %); spikes are in standard deviations of one period.
 */
export const PRIORS = {
  /** Share of each verdict before the data are seen. */
  verdict: { stable: 0.2, seasonal: 0.13, oneOff: 0.17, rising: 0.125, falling: 0.125, up: 0.125, down: 0.125 },
  /** Standard deviations of the effects. */
  stepEffect: 0.35,
  rampEffect: 0.55,
  episodeEffect: 0.4,
  seasonEffect: 0.3,
  spikeDeviations: 2,
  visibleDeviance: 6,
  visibleSeason: 12,
  /** Share of series with a yearly pattern among those that also have another explanation. */
  withSeason: 0.1,
  /** Share with a one-off among those that also have a lasting change. */
  withSpike: 0.1,
  /** Below so many complaints in all, changes are less likely in proportion: few complaints seldom show any. */
  complaintsToSpeak: 300,
  /** A drift covers the whole window this often. */
  wholeWindow: 0.3,
  /** Among one-offs: one period, two periods, an episode that is over. */
  oneOff: { one: 0.45, two: 0.3, episode: 0.25 },
  /** Periods that are empty for no reason (entries in batches): the shares tried, and the prior weight of each. */
  empty: { shares: [0.3, 0.5, 0.7, 0.85], weight: 0.02 },
  /** Smallest number of periods a step must have held, and a drift must have lasted. */
  stepHeld: 3,
  rampLasted: 3,
  /** Lengths of an episode that is over. */
  episodeLengths: [3, 4, 5, 6],
  /**
   * What a wrong verdict costs, a missed finding being 1: a lasting change said of a series that has none, by what it has instead;
   * and a one-off or a season said of a steady one. A false alarm costs more than a month of waiting.
   */
  loss: { lastingOnStable: 6, lastingOnOneOff: 2.5, lastingOnSeasonal: 1.5, flagOnStable: 1.7, missed: 1 },
} as const;

/** Over-dispersion `alpha` (variance = mean + alpha · mean²) on a grid, with prior weights. */
export const DISPERSION_GRID: readonly (readonly [alpha: number, weight: number])[] = [
  [0, 0.35],
  [0.01, 0.12],
  [0.02, 0.12],
  [0.04, 0.12],
  [0.08, 0.11],
  [0.16, 0.08],
  [0.32, 0.05],
  [0.64, 0.03],
  [1.28, 0.02],
  [2.56, 0.012],
  [5.12, 0.008],
];
