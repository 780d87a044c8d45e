import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CountSeries } from '../../shared/model/series.ts';
import { isLasting } from '../../shared/model/verdict.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { generateLabelledSeries, generateSteadySeries, type Label } from './generate-labelled-series.ts';
import { GROUNDS, type Ground } from './labelled-ranges.ts';
import { table } from './ratio-table.ts';
import { directionOf, scoreVerdicts, type Prediction, type Scores, type Truth } from './score-verdicts.ts';
import { PEERS, type Peer } from './verdict-peers.ts';
import { measureVerdictSpeed, type Speed } from './verdict-speed.ts';

type Labelled = { name: string; series: readonly CountSeries[]; truths: readonly Truth[] };
type Scored = { set: string; method: string; scores: Scores; microseconds: number };

const COLUMNS: readonly (readonly [string, keyof Scores])[] = [
  ['strict', 'macroF1'],
  ['lenient', 'macroF1Lenient'],
  ['direction', 'directionF1'],
  ['any on stable', 'anyFlagOnStable'],
  ['lasting on stable', 'lastingFlagOnStable'],
  ['one-off as trend', 'oneOffCalledTrend'],
  ['temporary as lasting', 'temporaryCalledLasting'],
  ['lasting missed', 'lastingMissed'],
  ['onset ≤ 2', 'onsetRightWithinTwo'],
];

/**
 * Scores the judge and its peers on the same labelled series in one run: the public set where it lies beside the project, and
 * series made here (four grounds of other ranges, `--per-label N` of each of seven labels, `--seed N`); then 1,000 steady clusters,
 * calibration and speed.
 */
export function benchVerdicts(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, 'per-label': { type: 'string' }, seed: { type: 'string' } },
  });
  const seed = Number(values.seed ?? 1);
  const grounds = Object.keys(GROUNDS) as Ground[];
  const made = grounds.map((ground) => madeHere(ground, Number(values['per-label'] ?? 150), seed));
  const sets = [publicSet(), ...made].filter((set) => set !== null);
  const judge: Peer = { name: 'Redress', judge: predict };
  const scored = sets.flatMap((set) => [judge, ...PEERS].map((peer) => score(set, peer)));
  const calibrations = sets.map((set) => ({ set: set.name, bands: calibration(set) }));
  const steady = judgeSteady(seed);
  const speed = measureVerdictSpeed(seed);
  if (values.json === true) process.stdout.write(`${JSON.stringify({ scored, calibrations, steady, speed })}\n`);
  else
    process.stdout.write(
      `${asTable(scored)}\n\n${calibrationTable(calibrations)}\n\n${steadyTable(steady)}\n\n${speedTable(speed)}\n`,
    );
  return Promise.resolve(0);
}

function predict(series: CountSeries): Prediction {
  const { verdict, onset } = judgeSeries(series);
  return { verdict: verdict === 'one-off' ? 'anomaly' : verdict === 'too-few' ? 'stable' : verdict, onset };
}

function score(set: Labelled, peer: Peer): Scored {
  const started = performance.now();
  const predictions = set.series.map(peer.judge);
  const microseconds = (1000 * (performance.now() - started)) / set.series.length;
  return { set: set.name, method: peer.name, scores: scoreVerdicts(set.truths, predictions), microseconds };
}

type PublicSeries = { id: string; start: string; counts: number[]; exposure: number[] | null; last_fraction: number };
type PublicLabel = { label: Label; onset: number | null; family: string; also_accept: Label[]; faint: boolean };

function publicSet(): Labelled | null {
  const folder = fileURLToPath(new URL('../../../shared/bench/verdicts/', import.meta.url));
  if (!existsSync(folder)) return null;
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { series } = read('public.series.json') as { series: PublicSeries[] };
  const labels = read('public.labels.json') as Record<string, PublicLabel>;
  const known = series.flatMap((one) => (labels[one.id] === undefined ? [] : [{ one, label: labels[one.id]! }]));
  return {
    name: 'public',
    series: known.map(({ one }) => ({
      grain: 'month',
      start: one.start,
      counts: one.counts,
      exposure: one.exposure,
      lastFraction: one.last_fraction,
    })),
    truths: known.map(({ label }) => ({ ...label, alsoAccept: label.also_accept, isFaint: label.faint })),
  };
}

function madeHere(ground: Ground, perLabel: number, seed: number): Labelled {
  const made = generateLabelledSeries(seed, perLabel, GROUNDS[ground]);
  return { name: ground, series: made.map(({ series }) => series), truths: made };
}

type Steady = { family: string; n: number; any: number; lasting: number };

/** 1,000 fresh clusters in which nothing happens: how many are flagged at all, and as lasting. */
function judgeSteady(seed: number): Steady[] {
  const rows = new Map<string, Steady>();
  for (const { series, family } of generateSteadySeries(seed + 1, 1000)) {
    const said = predict(series).verdict;
    for (const name of ['all', family]) {
      const row = rows.get(name) ?? { family: name, n: 0, any: 0, lasting: 0 };
      row.n += 1;
      if (said !== 'stable') row.any += 1;
      if (directionOf(said) !== 'none') row.lasting += 1;
      rows.set(name, row);
    }
  }
  return [...rows.values()];
}

type Band = { from: number; to: number; n: number; right: number };

/** Of lasting verdicts with a probability in each band: how many were truly lasting. */
function calibration(set: Labelled): Band[] {
  const bands: Band[] = [0.5, 0.7, 0.9].map((from, i) => ({ from, to: [0.7, 0.9, 1.01][i]!, n: 0, right: 0 }));
  set.series.forEach((series, i) => {
    const { verdict, pLasting } = judgeSeries(series);
    const band = bands.find(({ from, to }) => pLasting >= from && pLasting < to);
    if (!isLasting(verdict) || band === undefined) return;
    band.n += 1;
    if (directionOf(set.truths[i]!.label) !== 'none') band.right += 1;
  });
  return bands;
}

function asTable(scored: readonly Scored[]): string {
  return table([
    ['set', 'method', ...COLUMNS.map(([title]) => title), 'µs a series', '× Mann–Kendall'],
    ...scored.map(({ set, method, scores, microseconds }) => {
      const peer = scored.find((one) => one.set === set && one.method.startsWith('Mann'));
      const ratio = peer === undefined ? '' : (microseconds / peer.microseconds).toFixed(1);
      return [set, method, ...COLUMNS.map(([, key]) => (scores[key] ?? 0).toFixed(3)), microseconds.toFixed(0), ratio];
    }),
  ]);
}

function calibrationTable(calibrations: readonly { set: string; bands: readonly Band[] }[]): string {
  return table([
    ['lasting verdicts', 'P(lasting)', 'n', 'truly lasting'],
    ...calibrations.flatMap(({ set, bands }) =>
      bands.map(({ from, to, n, right }) => [
        set,
        `${from}–${Math.min(1, to)}`,
        String(n),
        n === 0 ? '–' : `${((100 * right) / n).toFixed(1)} %`,
      ]),
    ),
  ]);
}

function steadyTable(steady: readonly Steady[]): string {
  return table([
    ['fresh steady clusters', 'n', 'any flag', 'lasting'],
    ...steady.map(({ family, n, any, lasting }) => [
      family,
      String(n),
      `${((100 * any) / n).toFixed(1)} %`,
      `${((100 * lasting) / n).toFixed(1)} %`,
    ]),
  ]);
}

function speedTable({ judgeMs, thousandSeconds, growth }: Speed): string {
  return table([
    ['CPU', 'value'],
    ['judge one series of 60 months, median', `${judgeMs.toFixed(2)} ms`],
    ['judge, chart and word 1,000 × 60 months', `${thousandSeconds.toFixed(2)} s`],
    ['a cluster among 2,000 over one among 500', growth.toFixed(2)],
  ]);
}
