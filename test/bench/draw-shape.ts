import type { Label } from './generate-labelled-series.ts';
import type { Ranges } from './labelled-ranges.ts';
import type { Random } from './seeded-random.ts';

/** The planted truth as factors on the rate, month by month. */
export type Shape = {
  onset: number | null;
  factor: Float64Array;
  /** The best that an explanation without the truth could say: the yearly pattern beside a change, else nothing. */
  without: Float64Array;
  /** The same change told as the other lasting kind: a ramp's steps, a step's ramps. */
  rivals: Float64Array[];
};

export type Scene = { random: Random; ranges: Ranges; n: number; base: number; alpha: number; exposure: Float64Array };

/** Draws the truth of one label and family. */
export function drawShape(scene: Scene, label: Label, family: string): Shape {
  const { random, n } = scene;
  const shape: Shape = { onset: null, factor: flat(n), without: flat(n), rivals: [] };
  if (family.includes('season')) {
    const season = drawSeason(scene, family);
    multiply(shape.factor, season);
    if (label !== 'seasonal') multiply(shape.without, season);
  }
  const isUp = label === 'rising' || label === 'shift-up';
  if (label === 'rising' || label === 'falling') drawRamp(scene, shape, family, isUp);
  if (label === 'shift-up' || label === 'shift-down') drawStep(scene, shape, family, isUp);
  if (family === 'temporary') drawEpisode(scene, shape);
  else if (label === 'anomaly') shape.onset = drawSpike(scene, shape, family, random.chance(0.85) ? 1 : -1);
  else if (family.endsWith('spike')) {
    const before = Float64Array.from(shape.factor);
    drawSpike(scene, shape, family, 1);
    const lift = shape.factor.map((f, t) => f / before[t]!);
    for (const one of [shape.without, ...shape.rivals]) multiply(one, lift);
  }
  return shape;
}

function drawRamp({ random, ranges, n }: Scene, shape: Shape, family: string, isUp: boolean): void {
  const isFull = family === 'ramp-full';
  const isRecent = family === 'ramp-recent';
  const lasted = isRecent ? random.integer(4, 6) : random.integer(7, Math.max(8, Math.floor(n * 0.75)));
  const onset = isFull ? 0 : Math.max(3, n - lasted);
  const ratio = direct(random.between(...(isRecent ? ranges.recentRamp : ranges.ramp)), isUp);
  shape.onset = isFull ? null : onset;
  const isGeometric = random.chance(0.5);
  for (let t = onset; t < n; t++) {
    const x = isFull ? t / (n - 1) : (t - onset + 1) / (n - onset);
    shape.factor[t]! *= isGeometric ? ratio ** x : 1 + (ratio - 1) * x;
  }
  for (let s = 3; s <= n - 3; s++) {
    const before = level(shape, 0, s);
    const after = level(shape, s, n);
    shape.rivals.push(shape.without.map((f, t) => f * (t < s ? before : after)));
  }
}

function drawStep({ random, ranges, n }: Scene, shape: Shape, family: string, isUp: boolean): void {
  const isRecent = family === 'step-recent';
  const onset = isRecent ? n - random.integer(3, 6) : random.integer(6, n - 6);
  const range = family === 'rare-emergence' ? ranges.emergence : isRecent ? ranges.recentStep : ranges.step;
  const ratio = direct(random.between(...range), isUp);
  shape.onset = onset;
  for (let t = onset; t < n; t++) shape.factor[t]! *= ratio;
  for (let s = 0; s <= n - 4; s++)
    for (const share of [0.7, 0.85, 1, 1.2, 1.5, 1.8, 2.2]) {
      const end = Math.log(ratio) * share;
      shape.rivals.push(shape.without.map((f, t) => f * Math.exp(t >= s ? (end * (t - s + 1)) / (n - s) : 0)));
    }
}

function drawEpisode({ random, ranges, n }: Scene, shape: Shape): void {
  const length = random.integer(3, 6);
  const start = random.integer(4, n - length - 3);
  const ratio = direct(random.between(...ranges.episode), random.chance(0.82));
  shape.onset = start;
  for (let t = start; t < start + length; t++) shape.factor[t]! *= ratio;
}

/** One or two months so many standard deviations out of line; returns the first. */
function drawSpike(scene: Scene, shape: Shape, family: string, direction: number): number {
  const { random, ranges, n, base, alpha, exposure } = scene;
  const length = family === 'two' || (family !== 'one' && random.chance(0.4)) ? 2 : 1;
  const start = random.integer(2, n - (family.endsWith('-spike') ? length + 3 : length));
  const deviations = random.between(...ranges.spikeDeviations);
  for (let t = start; t < start + length; t++) {
    const mean = base * exposure[t]! * shape.factor[t]!;
    shape.factor[t]! *= Math.max(0.02, 1 + direction * deviations * Math.sqrt((1 + alpha * mean) / mean));
  }
  return start;
}

function drawSeason({ random, ranges, n }: Scene, family: string): Float64Array {
  const amplitude = random.between(...ranges.season);
  const phase = random.integer(0, 11);
  const isWave = family !== 'season-peaks' && (family === 'season-wave' || random.chance(0.55));
  const width = random.integer(2, 3);
  return Float64Array.from({ length: n }, (_, t) => {
    const month = (t + phase) % 12;
    if (isWave) return 1 + amplitude * Math.sin((2 * Math.PI * month) / 12);
    return month < width ? 1 + 2.3 * amplitude : 1;
  });
}

function level({ factor, without }: Shape, from: number, to: number): number {
  let a = 0;
  let b = 0;
  for (let t = from; t < to; t++) {
    a += factor[t]!;
    b += without[t]!;
  }
  return a / b;
}

function direct(ratio: number, isUp: boolean): number {
  return isUp ? ratio : 1 / ratio;
}

function flat(n: number): Float64Array {
  return new Float64Array(n).fill(1);
}

function multiply(target: Float64Array, by: Float64Array): void {
  for (let t = 0; t < target.length; t++) target[t]! *= by[t]!;
}
