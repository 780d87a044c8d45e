import type { CountSeries } from '../model/series.ts';
import { type Candidate } from './candidates.ts';
import { linearBase, type LinearBase } from './linear-base.ts';
import { PRIORS } from './priors.ts';
import { readPoints } from './read-points.ts';
import type { Refinable } from './refine-evidence.ts';
import { scaleEvidence } from './scale-evidence.ts';
import { scanBase } from './scan-base.ts';
import type { KindWeights } from './scan.ts';
import { isSeasonKnowable, seasonColumns, seasonSize, type SeasonShape } from './season-columns.ts';
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
  const shapes: readonly SeasonShape[] = isKnowable ? ['none', 'wave', 'any'] : ['none'];
  const seasons = shapes.map((shape) => {
    const size = seasonSize(shape, series.grain);
    return { columns: seasonColumns(points, series.grain, size), size };
  });
  const bases = seasons.map((season) => baseOf(scale, season.columns, season.size));
  const candidates: Candidate[] = [];
  const evidence = scaleEvidence(scale, points.n);
  bases.forEach((base, index) =>
    scanBase(base, index, points.position, scale, kindWeights(index, isKnowable, points.total), evidence, candidates),
  );
  const parts = { points, scale, bases, seasons, candidates, evidence };
  return { ...parts, shapes, weighed: weighCandidates(parts) };
}

function baseOf(scale: StableScale, columns: Float64Array, size: number): LinearBase {
  const width = (PRIORS.seasonEffect * scale.perLogRate) ** 2 / Math.max(1, size);
  let information = 0;
  for (const weight of scale.weight) information += weight;
  const precision = Math.min(1 / width, (information * Math.max(1, size)) / PRIORS.visibleSeason);
  return linearBase(scale.z, scale.weight, columns, size, precision);
}

/** Prior log weights; below `PRIORS.complaintsToSpeak` complaints in all, every change is less likely in proportion. */
function kindWeights(index: number, isKnowable: boolean, total: number): KindWeights {
  const { verdict, withSeason, withSpike } = PRIORS;
  const change = Math.log(Math.min(1, total / PRIORS.complaintsToSpeak));
  const season = change + Math.log(!isKnowable ? 1 : index === 0 ? 1 - withSeason : withSeason / 2);
  return {
    constant: index === 0 ? Math.log(verdict.stable) : change + Math.log(verdict.seasonal / 2),
    oneOff: season + Math.log(verdict.oneOff),
    ramp: season + Math.log(verdict.rising + verdict.falling),
    step: season + Math.log(verdict.up + verdict.down),
    withSpike: Math.log(withSpike),
    withoutSpike: Math.log(1 - withSpike),
  };
}
