/** Ranges of the generator of labelled series, lowest and highest. */
export type Ranges = {
  months: readonly [number, number];
  /** Complaints a month, uniform on the logarithm; and of rare clusters. */
  mean: readonly [number, number];
  rareMean: readonly [number, number];
  /** Share of series with over-dispersion, and the negative binomial's size (1 / alpha), uniform on the logarithm. */
  overDispersed: number;
  size: readonly [number, number];
  /** Rate ratios upward; downward they are the reciprocals. `recent` ones are younger than seven months. */
  step: readonly [number, number];
  recentStep: readonly [number, number];
  ramp: readonly [number, number];
  recentRamp: readonly [number, number];
  episode: readonly [number, number];
  emergence: readonly [number, number];
  /** A wave's amplitude; peak months are raised by 2.3 times as much. */
  season: readonly [number, number];
  spikeDeviations: readonly [number, number];
  /** Share of zeroes added to rare clusters. */
  zeroes: readonly [number, number];
  /** Standard deviation and memory of the drifting noise of some stable series. */
  noise: readonly [number, number];
  /** Share of series that may be so faint that "stable" is accepted. */
  faint: number;
  /** Share of series with an exposure, and with an unfinished last month. */
  exposed: number;
  partial: number;
};

const USUAL: Ranges = {
  months: [18, 60],
  mean: [2, 500],
  rareMean: [0.3, 2],
  overDispersed: 0.5,
  size: [8, 100],
  step: [1.12, 2.2],
  recentStep: [1.2, 3],
  ramp: [1.2, 3],
  recentRamp: [1.35, 3.5],
  episode: [1.45, 2.5],
  emergence: [3, 12],
  season: [0.16, 0.6],
  spikeDeviations: [2.2, 6],
  zeroes: [0.2, 0.5],
  noise: [0.05, 0.15],
  faint: 0.2,
  exposed: 0.5,
  partial: 0.1,
};

/**
 * Four grounds of the same kinds of series with different ranges: figures that hold on one only are luck. `usual` is what a
 * complaint desk sees; `large` has long series of many complaints, `small` short and noisy ones of few, `subtle` small effects.
 */
export const GROUNDS = {
  usual: USUAL,
  large: { ...USUAL, months: [30, 84], mean: [20, 2000], size: [12, 300], step: [1.1, 1.8], ramp: [1.15, 2.4] },
  small: { ...USUAL, months: [18, 42], mean: [2, 60], size: [4, 60], step: [1.3, 3], ramp: [1.4, 4], exposed: 0.3 },
  subtle: {
    ...USUAL,
    mean: [5, 300],
    overDispersed: 0.7,
    step: [1.1, 1.6],
    ramp: [1.15, 2],
    recentRamp: [1.3, 2.5],
    season: [0.12, 0.35],
    spikeDeviations: [2.5, 4.5],
  },
} as const satisfies Record<string, Ranges>;

export type Ground = keyof typeof GROUNDS;
