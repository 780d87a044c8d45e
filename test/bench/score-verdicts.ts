import { LABELS, type Label } from './generate-labelled-series.ts';

/** What is known of one labelled series, in the benchmark's words. */
export type Truth = {
  label: Label;
  onset: number | null;
  family: string;
  alsoAccept: readonly Label[];
  isFaint: boolean;
};
export type Prediction = { verdict: Label; onset: number | null };

export type Scores = {
  macroF1: number;
  macroF1Lenient: number;
  directionF1: number;
  anyFlagOnStable: number;
  lastingFlagOnStable: number;
  oneOffCalledTrend: number;
  temporaryCalledLasting: number;
  lastingMissed: number;
  wrongDirection: number;
  onsetMedianError: number | null;
  onsetRightWithinTwo: number;
};

/** The benchmark's scores of predictions against truths (same length, same order), defined as in its own scorer. */
export function scoreVerdicts(truths: readonly Truth[], predictions: readonly Prediction[]): Scores {
  const rows = truths.map((truth, i) => ({ truth, said: predictions[i] ?? { verdict: 'none', onset: null } }));
  const strict = rows.map(({ truth, said }): [string, string] => [truth.label, said.verdict]);
  const lenient = rows.map(({ truth, said }): [string, string] => [
    truth.label,
    truth.alsoAccept.some((label) => label === said.verdict) ? truth.label : said.verdict,
  ]);
  const share = (of: (truth: Truth) => boolean, is: (said: string, truth: Truth) => boolean): number => {
    const chosen = rows.filter(({ truth }) => of(truth));
    return chosen.length === 0 ? 0 : chosen.filter(({ truth, said }) => is(said.verdict, truth)).length / chosen.length;
  };
  const withOnset = rows.filter(({ truth }) => truth.onset !== null);
  const errors = withOnset.flatMap(({ truth, said }) =>
    said.verdict === truth.label && said.onset !== null && truth.onset !== null
      ? [Math.abs(said.onset - truth.onset)]
      : [],
  );
  return {
    macroF1: macroF1(strict, LABELS),
    macroF1Lenient: macroF1(lenient, LABELS),
    directionF1: macroF1(
      strict.map(([truth, said]): [string, string] => [directionOf(truth), directionOf(said)]),
      ['up', 'down', 'none'],
    ),
    anyFlagOnStable: share(
      (t) => t.label === 'stable',
      (said) => said !== 'stable',
    ),
    lastingFlagOnStable: share(
      (t) => t.label === 'stable',
      (said) => directionOf(said) !== 'none',
    ),
    oneOffCalledTrend: share(
      (t) => t.label === 'anomaly' && t.family !== 'temporary',
      (said) => directionOf(said) !== 'none',
    ),
    temporaryCalledLasting: share(
      (t) => t.family === 'temporary',
      (said) => directionOf(said) !== 'none',
    ),
    lastingMissed: share(
      (t) => directionOf(t.label) !== 'none' && !t.isFaint,
      (said) => directionOf(said) === 'none',
    ),
    wrongDirection: share(
      (t) => directionOf(t.label) !== 'none',
      (said, t) => directionOf(said) !== 'none' && directionOf(said) !== directionOf(t.label),
    ),
    onsetMedianError: median(errors),
    onsetRightWithinTwo: errors.filter((error) => error <= 2).length / Math.max(1, withOnset.length),
  };
}

export function directionOf(verdict: string): 'up' | 'down' | 'none' {
  if (verdict === 'rising' || verdict === 'shift-up') return 'up';
  return verdict === 'falling' || verdict === 'shift-down' ? 'down' : 'none';
}

function macroF1(pairs: readonly [string, string][], classes: readonly string[]): number {
  let sum = 0;
  for (const name of classes) {
    const right = pairs.filter(([truth, said]) => truth === name && said === name).length;
    const said = pairs.filter(([, value]) => value === name).length;
    const there = pairs.filter(([truth]) => truth === name).length;
    sum += right === 0 ? 0 : (2 * right) / (said + there);
  }
  return sum / classes.length;
}

function median(values: number[]): number | null {
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? (values[middle] ?? 0) : ((values[middle - 1] ?? 0) + (values[middle] ?? 0)) / 2;
}
