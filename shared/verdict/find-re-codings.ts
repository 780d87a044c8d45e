import type { CountSeries } from '../model/series.ts';
import { isLasting, type Judgement } from '../model/verdict.ts';
import { judgeSeries } from './judge-series.ts';

export type ReCodingCell = { name: string; series: CountSeries; judgement: Judgement };
export type ReCoding = { from: string; to: string; onset: number };

/** How far two volumes may differ and still be the same: in standard deviations of their difference. */
const NEAR = 2.5;
/** Up to so many periods after its onset a step may still look like a drift. */
const RECENT = 6;

/**
 * Pairs of cells between which volume moved in one and the same period: the one falls and the other rises at the same onset by
 * about the same number of complaints a period, while their sum stays where it was. Such a pair is a change of coding, not of the
 * service, until someone says otherwise. Each cell is in one pair at most; the closest pairs come first.
 * The sizes count as the same when they differ by no more than 2.5 standard deviations, and by no more than half of the larger; the
 * sum stays where it was when the judge finds no lasting change in it from about the same period.
 * @param cells series of the same periods
 * O(falls × rises), with one more judgement for each pair of equal size.
 */
export function findReCodings(cells: readonly ReCodingCell[]): ReCoding[] {
  const moves = cells.flatMap(moveOf);
  const pairs = moves
    .filter((move) => move.change < 0)
    .flatMap((fall) => moves.filter((rise) => rise.change > 0).flatMap((rise) => pairOf(fall, rise)))
    .sort((a, b) => a.distance - b.distance || a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
  const taken = new Set<string>();
  const out: ReCoding[] = [];
  for (const { from, to, onset } of pairs) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from);
    taken.add(to);
    out.push({ from, to, onset });
  }
  return out.sort((a, b) => a.onset - b.onset || a.from.localeCompare(b.from));
}

type Move = {
  name: string;
  series: CountSeries;
  onset: number;
  isStep: boolean;
  isRecent: boolean;
  change: number;
  variance: number;
};

/** Complaints a period gained or lost since the onset, with the variance of that mean. */
function moveOf({ name, judgement, series }: ReCodingCell): Move[] {
  const { onset, excess, verdict } = judgement;
  if (onset === null || excess === null) return [];
  let periods = 0;
  for (let t = onset; t < series.counts.length; t++) if (judgement.fitted[t] !== null) periods++;
  if (periods === 0) return [];
  const deviation = ((excess.high ?? excess.mid) - excess.low) / (2 * 1.96) / periods;
  const isStep = verdict === 'shift-up' || verdict === 'shift-down';
  const isRecent = series.counts.length - onset <= RECENT;
  return [{ name, series, onset, isStep, isRecent, change: excess.mid / periods, variance: deviation * deviation }];
}

function pairOf(fall: Move, rise: Move): (ReCoding & { distance: number })[] {
  const lag = Math.abs(fall.onset - rise.onset);
  // A re-coding is a step in both; a recent one may look like a drift, and its onset may be a period off.
  const isTogether = fall.isStep && rise.isStep ? lag === 0 : fall.isRecent && rise.isRecent && lag <= 1;
  if (!isTogether) return [];
  const difference = Math.abs(fall.change + rise.change);
  const larger = Math.max(-fall.change, rise.change);
  const distance = difference / Math.sqrt(fall.variance + rise.variance);
  if (distance > NEAR || difference > larger / 2 || !isSumSteady(fall, rise)) return [];
  return [
    { from: fall.name, to: rise.name, onset: fall.isStep ? fall.onset : rise.onset, distance: difference / larger },
  ];
}

function isSumSteady(fall: Move, rise: Move): boolean {
  const { verdict, onset } = judgeSeries({
    ...fall.series,
    counts: fall.series.counts.map((count, t) => {
      const other = rise.series.counts[t] ?? null;
      return count === null || other === null ? null : count + other;
    }),
  });
  return !isLasting(verdict) || onset === null || Math.abs(onset - fall.onset) > 2;
}
