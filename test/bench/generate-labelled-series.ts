import type { CountSeries } from '../../shared/model/series.ts';
import { seededRandom, type Random } from './seeded-random.ts';

/** Labels of the verdict benchmark. */
export const LABELS = ['stable', 'rising', 'falling', 'shift-up', 'shift-down', 'anomaly', 'seasonal'] as const;
export type Label = (typeof LABELS)[number];

export type LabelledSeries = {
  id: string;
  series: CountSeries;
  label: Label;
  onset: number | null;
  family: string;
  alsoAccept: readonly Label[];
  isFaint: boolean;
  /** Expected deviance of the truth against its best rival without it. */
  strength: number;
};

/** Ranges of the generator. They are this project's own, wider than any one benchmark's. */
export type Ranges = {
  months: readonly [number, number];
  mean: readonly [number, number];
  /** Step and ramp effects as rate ratios, upward (downward is the reciprocal). */
  ratio: readonly [number, number];
  seasonAmplitude: readonly [number, number];
  spikeDeviations: readonly [number, number];
  /** Share of series with over-dispersion, and its range as variance over mean. */
  overDispersed: number;
  varianceRatio: readonly [number, number];
  partial: number;
};

export const RANGES: Ranges = {
  months: [18, 60],
  mean: [2, 400],
  ratio: [1.2, 3],
  seasonAmplitude: [0.15, 0.65],
  spikeDeviations: [2.5, 6.5],
  overDispersed: 0.55,
  varianceRatio: [1.2, 10],
  partial: 0.1,
};

type Shape = {
  label: Label;
  family: string;
  onset: number | null;
  factor: Float64Array;
  season: Float64Array | null;
  rivals: Float64Array[];
};

/**
 * Seeded series with planted truths, the same number of each label. Every effect that the data could hardly show (expected deviance
 * under 5) is drawn again, so that a label means something.
 */
export function generateLabelledSeries(seed: number, perLabel: number, ranges: Ranges = RANGES): LabelledSeries[] {
  const random = seededRandom(seed);
  return LABELS.flatMap((label) =>
    Array.from({ length: perLabel }, (_, k) => drawSeries(random, label, `${label}-${k}`, ranges)),
  );
}

function drawSeries(random: Random, label: Label, id: string, ranges: Ranges): LabelledSeries {
  for (;;) {
    const family = drawFamily(random, label);
    const isRare = family === 'rare' || family === 'rare-emergence';
    const n = random.integer(Math.max(ranges.months[0], family.includes('seasonal') ? 30 : 18), ranges.months[1]);
    const base = isRare ? random.logBetween(0.3, 2) : random.logBetween(ranges.mean[0], ranges.mean[1]);
    const alpha = random.chance(ranges.overDispersed)
      ? random.chance(0.5)
        ? 1 / random.between(6, 120)
        : Math.min(0.15, (random.logBetween(ranges.varianceRatio[0], ranges.varianceRatio[1]) - 1) / base)
      : 0;
    const exposure = family === 'exposure-trap' || random.chance(0.45) ? drawExposure(random, n, family) : null;
    const e = exposure === null ? new Float64Array(n).fill(1) : relative(exposure);
    const shape = drawShape(random, label, family, n, base, alpha, e, ranges);
    const strength = devianceOf(shape.factor, shape.season ?? flat(n), e, base, alpha);
    if (label !== 'stable' && strength < 5) continue;
    const rival = Math.min(...shape.rivals.map((other) => devianceOf(shape.factor, other, e, base, alpha)));
    const series = drawCounts(random, shape.factor, e, exposure, base, alpha, family, ranges);
    return {
      id,
      series,
      label,
      onset: shape.onset,
      family,
      alsoAccept: alsoAccept(shape, strength, rival),
      isFaint: label !== 'stable' && strength < 14,
      strength,
    };
  }
}

function alsoAccept(shape: Shape, strength: number, rival: number): Label[] {
  const out: Label[] = [];
  const swap: Partial<Record<Label, Label>> = {
    rising: 'shift-up',
    falling: 'shift-down',
    'shift-up': 'rising',
    'shift-down': 'falling',
  };
  const other = swap[shape.label];
  if (other !== undefined && rival < 4) out.push(other);
  if (shape.label !== 'stable' && strength < 14) out.push(shape.season === null ? 'stable' : 'seasonal');
  if (shape.family === 'temporary') out.push((shape.factor[shape.onset ?? 0] ?? 1) > 1 ? 'shift-up' : 'shift-down');
  return out;
}

function drawFamily(random: Random, label: Label): string {
  const u = random.unit();
  switch (label) {
    case 'stable':
      return u < 0.5 ? 'constant' : u < 0.78 ? 'exposure-trap' : u < 0.9 ? 'rare' : 'autocorrelated';
    case 'seasonal':
      return u < 0.55 ? 'seasonal-wave' : 'seasonal-peaks';
    case 'anomaly':
      return u < 0.42 ? 'spike' : u < 0.68 ? 'two' : u < 0.8 ? 'spike-seasonal' : 'temporary';
    case 'rising':
    case 'falling':
      return u < 0.3
        ? 'ramp-full'
        : u < 0.55
          ? 'ramp'
          : u < 0.75
            ? 'ramp-recent'
            : u < 0.87
              ? 'ramp-seasonal'
              : 'ramp-spike';
    default:
      if (label === 'shift-up' && u < 0.07) return 'rare-emergence';
      return u < 0.6 ? 'step' : u < 0.75 ? 'step-recent' : u < 0.87 ? 'step-seasonal' : 'step-spike';
  }
}

function drawShape(
  random: Random,
  label: Label,
  family: string,
  n: number,
  base: number,
  alpha: number,
  e: Float64Array,
  ranges: Ranges,
): Shape {
  const shape: Shape = { label, family, onset: null, factor: flat(n), season: null, rivals: [] };
  if (family.includes('seasonal')) {
    shape.season = drawSeason(random, n, ranges, family);
    multiply(shape.factor, shape.season);
    if (label === 'seasonal') shape.season = null;
  }
  const isUp = label === 'rising' || label === 'shift-up';
  const size = family === 'rare-emergence' ? random.between(3, 12) : random.between(ranges.ratio[0], ranges.ratio[1]);
  const ratio = isUp ? size : 1 / size;
  if (label === 'rising' || label === 'falling') drawRamp(random, shape, n, ratio);
  if (label === 'shift-up' || label === 'shift-down') drawStep(random, shape, n, ratio);
  if (family === 'temporary') {
    const length = random.integer(3, 6);
    const start = random.integer(4, n - length - 3);
    shape.onset = start;
    const factor = random.chance(0.8) ? random.between(1.4, 2.6) : random.between(0.4, 0.65);
    for (let t = start; t < start + length; t++) shape.factor[t] = (shape.factor[t] ?? 1) * factor;
  } else if (label === 'anomaly' || family.endsWith('-spike')) {
    const length = family === 'two' || (family !== 'spike' && random.chance(0.35)) ? 2 : 1;
    const start = label === 'anomaly' ? random.integer(2, n - length) : random.integer(1, n - 3);
    if (label === 'anomaly') shape.onset = start;
    const direction = random.chance(0.82) || label !== 'anomaly' ? 1 : -1;
    const deviations = random.between(ranges.spikeDeviations[0], ranges.spikeDeviations[1]);
    for (let t = start; t < Math.min(n, start + length); t++) {
      const mean = base * (e[t] ?? 1) * (shape.factor[t] ?? 1);
      const add = (direction * deviations * Math.sqrt(mean * (1 + alpha * mean))) / mean;
      shape.factor[t] = (shape.factor[t] ?? 1) * Math.max(0.02, 1 + add);
    }
  }
  return shape;
}

function drawRamp(random: Random, shape: Shape, n: number, ratio: number): void {
  const isFull = shape.family === 'ramp-full' || (shape.family === 'ramp-spike' && random.chance(0.4));
  const lasted = shape.family === 'ramp-recent' ? random.integer(4, 6) : random.integer(7, Math.max(8, n - 6));
  const onset = isFull ? 0 : n - lasted;
  shape.onset = isFull ? null : onset;
  const isGeometric = random.chance(0.5);
  const without = Float64Array.from(shape.factor);
  for (let t = onset; t < n; t++) {
    const x = isFull ? t / (n - 1) : (t - onset + 1) / (n - onset);
    shape.factor[t] = (shape.factor[t] ?? 1) * (isGeometric ? ratio ** x : 1 + (ratio - 1) * x);
  }
  for (let s = 3; s <= n - 3; s++)
    shape.rivals.push(
      without.map((f, t) =>
        t >= s ? f * rivalLevel(shape.factor, without, s, n) : f * rivalLevel(shape.factor, without, 0, s),
      ),
    );
}

function rivalLevel(factor: Float64Array, without: Float64Array, from: number, to: number): number {
  let a = 0;
  let b = 0;
  for (let t = from; t < to; t++) {
    a += factor[t] ?? 0;
    b += without[t] ?? 0;
  }
  return a / b;
}

function drawStep(random: Random, shape: Shape, n: number, ratio: number): void {
  const isRecent = shape.family === 'step-recent';
  const onset = isRecent ? n - random.integer(3, 6) : random.integer(6, n - 6);
  shape.onset = onset;
  const without = Float64Array.from(shape.factor);
  for (let t = onset; t < n; t++) shape.factor[t] = (shape.factor[t] ?? 1) * ratio;
  for (let s = 0; s <= n - 4; s++) {
    for (const share of [0.7, 0.85, 1, 1.2, 1.5, 1.8, 2.2]) {
      const end = Math.log(ratio) * share;
      shape.rivals.push(without.map((f, t) => f * Math.exp(t >= s ? (end * (t - s + 1)) / (n - s) : 0)));
    }
  }
}

function drawSeason(random: Random, n: number, ranges: Ranges, family: string): Float64Array {
  const amplitude = random.between(ranges.seasonAmplitude[0], ranges.seasonAmplitude[1]);
  const phase = random.integer(0, 11);
  const isWave = family === 'seasonal-wave' || (family !== 'seasonal-peaks' && random.chance(0.5));
  const width = random.integer(1, 3);
  const sign = random.chance(0.8) ? 1 : -0.7;
  return Float64Array.from({ length: n }, (_, t) => {
    const month = (t + phase) % 12;
    if (isWave) return 1 + amplitude * Math.sin((2 * Math.PI * month) / 12);
    return month < width ? 1 + sign * amplitude * 1.5 : 1;
  });
}

function drawExposure(random: Random, n: number, family: string): number[] {
  const level = random.logBetween(500, 50_000);
  const kind = random.pick(
    family === 'exposure-trap'
      ? ['growth', 'decline', 'step', 'seasonal', 'both']
      : ['flat', 'growth', 'decline', 'step', 'seasonal'],
  );
  const growth = random.between(1.3, 4);
  const at = random.integer(4, n - 4);
  const wave = random.between(0.1, 0.5);
  return Array.from({ length: n }, (_, t) => {
    let value = level;
    if (kind === 'growth' || kind === 'both') value *= growth ** (t / n);
    if (kind === 'decline') value *= growth ** (-t / n);
    if (kind === 'step' && t >= at) value *= growth;
    if (kind === 'seasonal' || kind === 'both') value *= 1 + wave * Math.sin((2 * Math.PI * t) / 12);
    return Math.max(1, Math.round(value * Math.exp(0.03 * random.normal())));
  });
}

function drawCounts(
  random: Random,
  factor: Float64Array,
  e: Float64Array,
  exposure: readonly number[] | null,
  base: number,
  alpha: number,
  family: string,
  ranges: Ranges,
): CountSeries {
  const n = factor.length;
  const zeroes = family === 'rare' ? random.between(0.15, 0.5) : 0;
  const memory = random.between(0.2, 0.4);
  const noise = family === 'autocorrelated' ? random.between(0.05, 0.15) : 0;
  const lastFraction = random.chance(ranges.partial) ? random.between(0.1, 0.9) : 1;
  let drift = 0;
  const counts = Array.from(factor, (f, t) => {
    drift = memory * drift + noise * random.normal();
    let mean = base * (e[t] ?? 1) * f * Math.exp(drift);
    if (t === n - 1) mean *= lastFraction;
    if (alpha > 0) mean *= random.gamma(1 / alpha) * alpha;
    return random.chance(zeroes) ? 0 : random.poisson(mean);
  });
  const seen =
    exposure?.map((value, t) => (t === n - 1 ? Math.max(1, Math.round(value * lastFraction)) : value)) ?? null;
  return { grain: 'month', start: '2021-01', counts, exposure: seen, lastFraction };
}

/** Expected deviance between a shape and a rival whose level is fitted freely. */
function devianceOf(factor: Float64Array, rival: Float64Array, e: Float64Array, base: number, alpha: number): number {
  let a = 0;
  let b = 0;
  const n = factor.length;
  for (let t = 0; t < n; t++) {
    const weight = 1 / (1 + alpha * base * (e[t] ?? 1));
    a += (e[t] ?? 1) * (factor[t] ?? 1) * weight;
    b += (e[t] ?? 1) * (rival[t] ?? 1) * weight;
  }
  const level = a / b;
  let deviance = 0;
  for (let t = 0; t < n; t++) {
    const mean = base * (e[t] ?? 1) * (factor[t] ?? 1);
    const other = base * (e[t] ?? 1) * (rival[t] ?? 1) * level;
    deviance += (2 * (mean * Math.log(mean / other) - (mean - other))) / (1 + alpha * Math.max(mean, other));
  }
  return deviance;
}

function flat(n: number): Float64Array {
  return new Float64Array(n).fill(1);
}

function multiply(target: Float64Array, by: Float64Array): void {
  for (let t = 0; t < target.length; t++) target[t] = (target[t] ?? 1) * (by[t] ?? 1);
}

function relative(exposure: readonly number[]): Float64Array {
  const mean = exposure.reduce((a, b) => a + b, 0) / exposure.length;
  return Float64Array.from(exposure, (value) => value / mean);
}
