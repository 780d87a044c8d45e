import type { CountSeries, Grain } from '../model/series.ts';
import { type Candidate } from './candidates.ts';
import { linearBase, type LinearBase } from './linear-base.ts';
import { PRIORS } from './priors.ts';
import { readPoints, type Points } from './read-points.ts';
import { scaleEvidence, type ScaleEvidence } from './scale-evidence.ts';
import { scanBase } from './scan-base.ts';
import { isSeasonKnowable, seasonColumns, seasonSize, type SeasonShape } from './season-columns.ts';
import { stabilise, type StableScale } from './stabilise.ts';
import { weighCandidates, type Weighed } from './weigh-candidates.ts';

/** Everything between the series and the decision. */
export type Examined = {
  points: Points;
  scale: StableScale;
  bases: readonly LinearBase[];
  shapes: readonly SeasonShape[];
  candidates: readonly Candidate[];
  evidence: ScaleEvidence;
  weighed: Weighed;
};

/** Fits and weighs every candidate explanation of a series. */
export function examine(series: CountSeries): Examined {
  const points = readPoints(series);
  const scale = stabilise(points);
  const isKnowable = isSeasonKnowable(points, series.grain);
  const shapes: readonly SeasonShape[] = isKnowable ? ['none', 'wave', 'any'] : ['none'];
  const bases = shapes.map((shape) => baseOf(points, scale, series.grain, shape));
  const candidates: Candidate[] = [];
  bases.forEach((base, index) =>
    scanBase(base, index, points.position, scale, kindWeights(index, isKnowable), candidates),
  );
  const evidence = scaleEvidence(scale, points.n);
  return { points, scale, bases, shapes, candidates, evidence, weighed: weighCandidates(candidates, evidence) };
}

function baseOf(points: Points, scale: StableScale, grain: Grain, shape: SeasonShape): LinearBase {
  const size = seasonSize(shape, grain);
  const variance = (PRIORS.seasonEffect * scale.perLogRate) ** 2 / Math.max(1, size);
  return linearBase(scale.z, scale.weight, seasonColumns(points, grain, size), size, 1 / variance);
}

function kindWeights(index: number, isKnowable: boolean) {
  const { verdict, withSeason, withSpike } = PRIORS;
  const season = Math.log(!isKnowable ? 1 : index === 0 ? 1 - withSeason : withSeason / 2);
  return {
    constant: Math.log(index === 0 ? verdict.stable : verdict.seasonal / 2),
    oneOff: season + Math.log(verdict.oneOff),
    ramp: season + Math.log(verdict.rising + verdict.falling),
    step: season + Math.log(verdict.up + verdict.down),
    withSpike: Math.log(withSpike),
    withoutSpike: Math.log(1 - withSpike),
  };
}
