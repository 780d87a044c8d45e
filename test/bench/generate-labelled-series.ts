import type { CountSeries } from '../../shared/model/series.ts';
import { drawCounts, drawExposure } from './draw-counts.ts';
import { drawShape, type Scene, type Shape } from './draw-shape.ts';
import { GROUNDS, type Ranges } from './labelled-ranges.ts';
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
  /** Expected deviance of the truth against the best explanation without it. */
  strength: number;
};

type Families = readonly (readonly [family: string, share: number])[];

const RAMPS: Families = [
  ['ramp-full', 0.3],
  ['ramp', 0.25],
  ['ramp-recent', 0.2],
  ['ramp-season', 0.125],
  ['ramp-spike', 0.125],
];
const STEPS: Families = [
  ['step', 0.6],
  ['step-recent', 0.15],
  ['step-season', 0.125],
  ['step-spike', 0.125],
];
const FAMILIES: Readonly<Record<Label, Families>> = {
  stable: [
    ['constant', 0.48],
    ['exposure-trap', 0.3],
    ['rare', 0.13],
    ['autocorrelated', 0.09],
  ],
  rising: RAMPS,
  falling: RAMPS,
  'shift-up': [['rare-emergence', 0.08], ...STEPS],
  'shift-down': STEPS,
  anomaly: [
    ['one', 0.43],
    ['two', 0.25],
    ['season-spike', 0.12],
    ['temporary', 0.2],
  ],
  seasonal: [
    ['season-wave', 0.5],
    ['season-peaks', 0.35],
    ['season-exposure', 0.15],
  ],
};

/** What the data can hardly show is drawn again, so that a label means something; under `FAINT`, "stable" is accepted too. */
const LEAST = 5;
const FAINT = 14;
/** Under this deviance a step and a ramp tell the same story. */
const ALIKE = 4;

/** Seeded series with planted truths, the same number of each label. */
export function generateLabelledSeries(
  seed: number,
  perLabel: number,
  ranges: Ranges = GROUNDS.usual,
): LabelledSeries[] {
  const random = seededRandom(seed);
  return LABELS.flatMap((label) =>
    Array.from({ length: perLabel }, (_, k) => drawSeries(random, label, `${label}-${k}`, ranges)),
  );
}

/** Seeded series in which nothing lasting, seasonal or out of line was planted. */
export function generateSteadySeries(seed: number, size: number, ranges: Ranges = GROUNDS.usual): LabelledSeries[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, (_, k) => drawSeries(random, 'stable', `steady-${k}`, ranges));
}

function drawSeries(random: Random, label: Label, id: string, ranges: Ranges): LabelledSeries {
  const family = drawFamily(random, FAMILIES[label]);
  const least = random.chance(ranges.faint) ? LEAST : FAINT;
  for (;;) {
    const n = random.integer(Math.max(ranges.months[0], family.includes('season') ? 30 : 18), ranges.months[1]);
    const base = random.logBetween(...(family.startsWith('rare') ? ranges.rareMean : ranges.mean));
    const alpha = random.chance(ranges.overDispersed) ? 1 / random.logBetween(...ranges.size) : 0;
    const isExposed =
      family === 'exposure-trap' ||
      family === 'season-exposure' ||
      (family !== 'rare' && random.chance(ranges.exposed));
    const exposure = isExposed ? drawExposure(random, n, family) : null;
    const scene: Scene = { random, ranges, n, base, alpha, exposure: relative(exposure, n) };
    const shape = drawShape(scene, label, family);
    const strength = devianceOf(scene, shape.factor, shape.without);
    if (label !== 'stable' && strength < least) continue;
    const rival = Math.min(...shape.rivals.map((other) => devianceOf(scene, shape.factor, other)));
    const isFaint = label !== 'stable' && strength < FAINT;
    return {
      id,
      series: drawCounts(scene, shape.factor, exposure, family),
      label,
      onset: shape.onset,
      family,
      alsoAccept: alsoAccept(label, family, shape, isFaint, rival),
      isFaint,
      strength,
    };
  }
}

const OTHER_SHAPE: Partial<Record<Label, Label>> = {
  rising: 'shift-up',
  falling: 'shift-down',
  'shift-up': 'rising',
  'shift-down': 'falling',
};

function alsoAccept(label: Label, family: string, shape: Shape, isFaint: boolean, rival: number): Label[] {
  const out: Label[] = [];
  const other = OTHER_SHAPE[label];
  if (other !== undefined && rival < ALIKE) out.push(other);
  if (isFaint) out.push('stable');
  if (family === 'season-spike') out.push('seasonal');
  if (family === 'temporary') out.push(shape.factor[shape.onset ?? 0]! > 1 ? 'shift-up' : 'shift-down');
  return out;
}

function drawFamily(random: Random, families: Families): string {
  const total = families.reduce((sum, [, share]) => sum + share, 0);
  let left = random.unit() * total;
  for (const [family, share] of families) {
    left -= share;
    if (left < 0) return family;
  }
  return families[0]![0];
}

/** Expected deviance between the truth and a rival whose level is fitted freely. */
function devianceOf({ n, base, alpha, exposure }: Scene, factor: Float64Array, rival: Float64Array): number {
  let a = 0;
  let b = 0;
  for (let t = 0; t < n; t++) {
    const weight = exposure[t]! / (1 + alpha * base * exposure[t]!);
    a += factor[t]! * weight;
    b += rival[t]! * weight;
  }
  const level = a / b;
  let deviance = 0;
  for (let t = 0; t < n; t++) {
    const mean = base * exposure[t]! * factor[t]!;
    const other = base * exposure[t]! * rival[t]! * level;
    deviance += (2 * (mean * Math.log(mean / other) - (mean - other))) / (1 + alpha * Math.max(mean, other));
  }
  return deviance;
}

function relative(exposure: readonly number[] | null, n: number): Float64Array {
  if (exposure === null) return new Float64Array(n).fill(1);
  const mean = exposure.reduce((a, b) => a + b, 0) / n;
  return Float64Array.from(exposure, (value) => value / mean);
}
