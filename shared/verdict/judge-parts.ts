import type { CountSeries, Grain } from '../model/series.ts';
import { type Candidate } from './candidates.ts';
import { linearBase, type LinearBase } from './linear-base.ts';
import { PEAK_PLACES, peakMonths } from './peak-months.ts';
import { PRIORS } from './priors.ts';
import { readPoints, type Points } from './read-points.ts';
import type { Refinable } from './refine-evidence.ts';
import { scaleEvidence } from './scale-evidence.ts';
import { scanBase } from './scan-base.ts';
import type { KindWeights, Race } from './scan.ts';
import { isSeasonKnowable, peakColumn, seasonColumns, seasonSize, type SeasonShape } from './season-columns.ts';
import { stabilise, type StableScale } from './stabilise.ts';
import { weighCandidates, type Weighed } from './weigh-candidates.ts';

/** Everything between the series and the decision. */
export type Examined = Refinable & {
  shapes: readonly SeasonShape[];
  weighed: Weighed;
};

/** Fits and weighs every candidate explanation of a series. */
export function examine(series: CountSeries): Examined {
  const points = readPoints(series);
  const scale = stabilise(points);
  const isKnowable = isSeasonKnowable(points, series.grain);
  const shapes = shapesThatCompete(isKnowable, series.grain);
  const seasons = shapes.map((shape) => seasonOf(shape, points, scale, series.grain));
  const bases = seasons.map((season) => baseOf(scale, season.columns, season.size));
  const candidates: Candidate[] = [];
  const evidence = scaleEvidence(scale, points.n);
  // The base without a pattern fits worst, and the evidence falls slowest there: what is behind by that slope is behind.
  const race: Race = { slope: evidence.slope(bases[0]!.q), best: -Infinity };
  bases.forEach((base, index) =>
    scanBase(base, index, points.position, scale, kindWeights(shapes, index, points.total), race, candidates),
  );
  const parts = { points, scale, bases, seasons, candidates, evidence };
  return { ...parts, shapes, weighed: weighCandidates(parts) };
}

/** A week's pattern has no peak weeks of its own: three waves say enough. */
function shapesThatCompete(isKnowable: boolean, grain: Grain): readonly SeasonShape[] {
  if (!isKnowable) return ['none'];
  return grain === 'month' ? ['none', 'wave', 'peak', 'any'] : ['none', 'wave', 'any'];
}

function seasonOf(
  shape: SeasonShape,
  points: Points,
  scale: StableScale,
  grain: Grain,
): { columns: Float64Array; size: number } {
  if (shape === 'peak') return { columns: peakColumn(points, peakMonths(points, scale)), size: 1 };
  const size = seasonSize(shape, grain);
  return { columns: seasonColumns(points, grain, size), size };
}

function baseOf(scale: StableScale, columns: Float64Array, size: number): LinearBase {
  const width = (PRIORS.seasonEffect * scale.perLogRate) ** 2 / Math.max(1, size);
  let information = 0;
  for (const weight of scale.weight) information += weight;
  const precision = Math.min(1 / width, (information * Math.max(1, size)) / PRIORS.visibleSeason);
  return linearBase(scale.z, scale.weight, columns, size, precision);
}

/** Prior log weights; below `PRIORS.complaintsToSpeak` complaints in all, every change is less likely in proportion. */
function kindWeights(shapes: readonly SeasonShape[], index: number, total: number): KindWeights {
  const { verdict, withSeason, withSpike } = PRIORS;
  const change = Math.log(Math.min(1, total / PRIORS.complaintsToSpeak));
  const price = Math.log(shapes.length - 1) + (shapes[index] === 'peak' ? Math.log(PEAK_PLACES) : 0);
  const isPlain = index === 0;
  const season = change + (shapes.length === 1 ? 0 : isPlain ? Math.log(1 - withSeason) : Math.log(withSeason) - price);
  return {
    constant: isPlain ? Math.log(verdict.stable) : change + Math.log(verdict.seasonal) - price,
    oneOff: season + Math.log(verdict.oneOff),
    ramp: season + Math.log(verdict.rising + verdict.falling),
    step: season + Math.log(verdict.up + verdict.down),
    withSpike: Math.log(withSpike),
    withoutSpike: Math.log(1 - withSpike),
  };
}
