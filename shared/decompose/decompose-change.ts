import type { Interval } from '../model/series.ts';
import { normalCdf } from '../stats/normal-cdf.ts';
import { normalQuantile } from '../stats/normal-quantile.ts';
import { expectCells, type ChangeView, type ExposureBasis } from './change-cells.ts';
import { compareRise, ratioOfRises, type Side } from './compare-rise.ts';

/** One sub-cell: a site, or a site and a product. */
export type Place = { dimensions: readonly string[]; labels: readonly string[] };

/** What one part holds of the change. The parts of one cut sum to the whole. */
export type ChangePart = {
  labels: readonly string[];
  /** Cases since the onset. */
  n: number;
  expected: number;
  /** `n` − `expected`. */
  excess: number;
  /** Share (of 1) of the chances to complain since the onset; null where only time is known. */
  exposureShare: number | null;
  /** How many times as much it changed as all other parts together. */
  rise: Interval | null;
};

export type ChangeCut = { dimensions: readonly string[]; basis: ExposureBasis; parts: readonly ChangePart[] };

/** A part that changed more than everything else does: the first place to look. */
export type NamedPlace = Place & {
  n: number;
  expected: number;
  excess: number;
  /** What it holds beyond the change that all parts share. */
  own: number;
  exposureShare: number | null;
  rise: Interval | null;
  /** Chance of a part standing out this far when none does, over all parts looked at. */
  p: number;
};

export type ChangeDecomposition = {
  /** Complaints above (below: negative) the old level since the onset. */
  total: number;
  /** The same change in every part; `everywhere` + Σ `named.own` = `total`. */
  everywhere: number;
  /** The strongest first; empty when the change is everywhere. */
  named: readonly NamedPlace[];
  cuts: readonly ChangeCut[];
};

export type ChangeInput = {
  /** Complaints above the old level since the onset, as the judge measured them. */
  excess: number;
  /** The cluster cut by each dimension (or two), without the cases in these places. */
  cut: (without: readonly Place[]) => readonly ChangeView[];
  /** Cases since the onset that a place needs to be named. */
  leastCases?: number;
  /** Chance of naming any place when the change is everywhere. */
  level?: number;
};

/** Places named at most. */
const MOST_NAMED = 4;

/**
 * Where does a change come from? Splits the excess since the onset into what each part of a cluster adds to it, and names the
 * parts that changed by another factor than the rest. The parts of every cut sum to the excess, and so do the change common
 * to all parts and what the named places hold beyond it. The strongest evidence is named first: a single cell of two
 * dimensions where that explains more than either dimension alone. What is left is looked at again without it.
 * @returns  places in the direction of the change only; none when no part differs beyond chance (family-wise over all parts)
 * Expected cases are each part's own old rate times its chances since, scaled so that they sum to what the judge expected.
 */
export function decomposeChange(input: ChangeInput): ChangeDecomposition {
  const { excess, cut, leastCases = 10, level = 0.01 } = input;
  const whole = cut([]);
  const cuts = whole.map((view) => toCut(view, excess));
  const { candidates, limit } = limitFor(whole, leastCases, level);
  const found: Found[] = [];
  let views = whole;
  while (found.length < MOST_NAMED) {
    const best = strongest(views, Math.sign(excess), leastCases);
    if (best === null || best.score < limit) break;
    found.push(best);
    views = cut(found.map(({ place }) => place));
  }
  return { total: excess, ...splitOff(found, views, whole, cuts, excess, candidates), cuts };
}

/**
 * The place that `decomposeChange` names first, with what it adds to the change, at the cost of one look; null where none
 * stands out.
 */
export function strongestPlace(input: ChangeInput): (ChangePart & Place) | null {
  const { excess, cut, leastCases = 10, level = 0.01 } = input;
  const views = cut([]);
  const best = strongest(views, Math.sign(excess), leastCases);
  if (best === null || best.score < limitFor(views, leastCases, level).limit) return null;
  return { ...partOf([toCut(views[best.view]!, excess)], best.place), ...best.place };
}

/** The score from which a part stands out, family-wise over all parts that could. */
function limitFor(views: readonly ChangeView[], leastCases: number, level: number) {
  const candidates = views.flatMap(eligibleIn(leastCases)).length;
  return { candidates, limit: candidates === 0 ? Infinity : -normalQuantile(level / candidates) };
}

/** A place as it was found: without the cases of the places found before it. */
type Found = { place: Place; score: number; view: number; side: Side };

function eligibleIn(leastCases: number): (view: ChangeView) => readonly unknown[] {
  return ({ cells }) => (cells.length < 2 ? [] : cells.filter(({ since }) => since >= leastCases));
}

/** The part whose change differs most from the rest's, in the direction of the change; a finer cut has to be clearly better. */
function strongest(views: readonly ChangeView[], direction: number, leastCases: number): Found | null {
  let best: (Found & { merit: number }) | null = null;
  for (const [at, view] of views.entries()) {
    const sides = sidesOf(view);
    const all = addUp(sides);
    const dispersion = dispersionOf(view, views);
    const price = Math.log(Math.max(1, view.cells.length));
    view.cells.forEach((cell, i) => {
      const isLargeEnough = direction > 0 ? cell.since >= leastCases : cell.before >= leastCases;
      if (!isLargeEnough || view.cells.length < 2) return;
      const side = sides[i]!;
      const score = direction * compareRise(side, minus(all, side), dispersion);
      const merit = score <= 0 ? -Infinity : (score * score) / 2 - price;
      if (best === null || merit > best.merit)
        best = {
          place: { dimensions: view.dimensions, labels: cell.labels },
          score,
          view: at,
          side,
          merit,
        };
    });
  }
  return best;
}

/** A cell of two dimensions swings at least as much as either of them: what moves a whole site moves all its products. */
function dispersionOf(view: ChangeView, views: readonly ChangeView[]): number {
  const inside = views.filter(({ dimensions }) => dimensions.every((one) => view.dimensions.includes(one)));
  return Math.max(...inside.map(({ dispersion }) => dispersion));
}

function sidesOf(view: ChangeView): Side[] {
  return expectCells(view).map(({ before, expected }, i) => ({ before, expected, since: view.cells[i]!.since }));
}

function toCut(view: ChangeView, excess: number): ChangeCut {
  const sides = sidesOf(view);
  const all = addUp(sides);
  const scale = all.expected > 0 ? (all.since - excess) / all.expected : 0;
  const exposure = view.cells.reduce((sum, cell) => sum + cell.exposureSince, 0);
  const parts = view.cells.map((cell, i): ChangePart => {
    const side = sides[i]!;
    const expected = side.expected * scale;
    return {
      labels: cell.labels,
      n: cell.since,
      expected,
      excess: cell.since - expected,
      exposureShare: view.basis === 'time' || exposure === 0 ? null : cell.exposureSince / exposure,
      rise: ratioOfRises(side, minus(all, side), view.dispersion),
    };
  });
  const sign = excess < 0 ? -1 : 1;
  return {
    dimensions: view.dimensions,
    basis: view.basis,
    parts: parts.toSorted(
      (a, b) => sign * (b.excess - a.excess) || b.n - a.n || (a.labels.join('\n') < b.labels.join('\n') ? -1 : 1),
    ),
  };
}

/**
 * What each named place holds beyond the change of all that is left. Places found later count without the earlier ones, so
 * that nothing is counted twice; their expected cases are scaled to sum, with those of the rest, to the expected whole.
 */
function splitOff(
  found: readonly Found[],
  rest: readonly ChangeView[],
  whole: readonly ChangeView[],
  cuts: readonly ChangeCut[],
  excess: number,
  candidates: number,
): Pick<ChangeDecomposition, 'named' | 'everywhere'> {
  const [first] = whole;
  if (found.length === 0 || first === undefined) return { named: [], everywhere: excess };
  const scaleOf = (view: ChangeView): number => expectedWhole(view, excess) / (addUp(sidesOf(view)).expected || 1);
  const left = addUp(rest[0] === undefined ? [] : sidesOf(rest[0]));
  const leftExpected = left.expected * scaleOf(first);
  const expecteds = found.map(({ view, side }) => side.expected * scaleOf(whole[view]!));
  const all = expectedWhole(first, excess);
  const sum = expecteds.reduce((total, expected) => total + expected, leftExpected);
  const fit = sum > 0 ? all / sum : 0;
  const ratio = leftExpected * fit > 0 ? left.since / (leftExpected * fit) : 1;
  const owns = found.map(({ side }, i) => side.since - expecteds[i]! * fit * ratio);
  const everywhere = excess - owns.reduce((total, own) => total + own, 0);
  const named = found.map(({ place, score }, i): NamedPlace => {
    const { n, expected, excess: own, exposureShare, rise } = partOf(cuts, place);
    const p = Math.min(1, candidates * normalCdf(-score));
    return { ...place, n, expected, excess: own, own: owns[i]!, exposureShare, rise, p };
  });
  return { named, everywhere };
}

function expectedWhole(view: ChangeView, excess: number): number {
  return view.cells.reduce((sum, { since }) => sum + since, 0) - excess;
}

function partOf(cuts: readonly ChangeCut[], place: Place): ChangePart {
  const cut = cuts.find(({ dimensions }) => dimensions.join('\n') === place.dimensions.join('\n'));
  const part = cut?.parts.find(({ labels }) => labels.join('\n') === place.labels.join('\n'));
  if (part === undefined) throw new RangeError(`no part ${place.labels.join(' × ')}`);
  return part;
}

function addUp(sides: readonly Side[]): Side {
  const all = { before: 0, since: 0, expected: 0 };
  for (const side of sides) {
    all.before += side.before;
    all.since += side.since;
    all.expected += side.expected;
  }
  return all;
}

function minus(all: Side, part: Side): Side {
  return {
    before: Math.max(1e-9, all.before - part.before),
    since: Math.max(0, all.since - part.since),
    expected: Math.max(0, all.expected - part.expected),
  };
}
