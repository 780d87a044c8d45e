import type { Phase } from '../model/chart.ts';
import type { Judgement } from '../model/verdict.ts';

/** A stretch of time with its own centre. `to` is inclusive. */
export type PhaseSpan = {
  from: number;
  to: number;
  isProposed: boolean;
  reason: string | null;
  /** Centre fixed by a person, in the chart's unit; null: from the data. */
  frozenCentre: number | null;
  /** Last period (inclusive) whose points fix the centre; later ones are only compared with it. */
  baselineTo: number;
  /** The centre is that of the time before a drift set in, continued. */
  isContinued: boolean;
  /** A person decided to continue the limits of the time before a change. */
  isKept: boolean;
  isBaseline: boolean;
};

/** Fewest points a baseline may rest on. */
const LEAST_BASELINE = 6;

/** An answer within so many periods of an onset is an answer to it. */
const NEAR = 2;

/** A shift needs this many points on its new level before it is proposed as a phase. */
const LEAST_PROPOSED = 3;

/** A phase confirmed with fewer periods keeps learning its centre until it has this many. */
const LEAST_FROZEN = 12;

/**
 * The phases of a control chart: those a person confirmed, and at most one more that the judge's verdict proposes.
 * - A shift proposes a new phase from its onset; the phase before keeps its own limits. Nothing is proposed where a
 *   confirmed phase already starts within two periods of the onset, or later.
 * - A drift proposes nothing: the centre of the time before its onset is continued, so that the points after it stand out.
 * - Where a person keeps the old limits at a change, the periods from it on are compared with them and make none.
 * @param length     periods of the series
 * @param judgement  verdict on the series, or null
 * @param confirmed  phases a person confirmed, ascending, with the centre they froze; [] for none. `to` is the last period
 *                   when it was confirmed: a centre that rests on fewer than 12 periods is not frozen yet, but learned from
 *                   the phase's first 12. A stretch before the first phase is an opening phase of its own
 * @param kept       periods from which on a person keeps the old limits; nothing is proposed within two periods of one, or
 *                   before it
 * @returns  phases that cover 0..length − 1 without overlap; [] for an empty series
 */
export function proposePhases(
  length: number,
  judgement: Judgement | null,
  confirmed: readonly Phase[],
  kept: readonly number[] = [],
): PhaseSpan[] {
  if (length === 0) return [];
  const spans = confirmedSpans(length, confirmed).map((span) => keepLimits(span, kept));
  const last = spans.at(-1)!;
  const onset = judgement?.onset ?? null;
  if (judgement === null || onset === null || onset <= last.from || onset >= length) return spans;
  const isShift = judgement.verdict === 'shift-up' || judgement.verdict === 'shift-down';
  const isDrift = judgement.verdict === 'rising' || judgement.verdict === 'falling';
  if (kept.some((from) => from > last.from && from >= onset - NEAR)) return spans;
  if (isShift && isRoomFor(onset, last, confirmed)) {
    const before = { ...last, to: onset - 1, baselineTo: Math.min(last.baselineTo, onset - 1) };
    const proposed = { ...openSpan(onset, length - 1), isProposed: true };
    return [...spans.slice(0, -1), before, proposed];
  }
  if (isDrift && onset - last.from >= LEAST_BASELINE && last.frozenCentre === null) {
    return [...spans.slice(0, -1), { ...last, baselineTo: onset - 1, isContinued: true }];
  }
  return spans;
}

/** The earliest answer inside a span decides; too early a one, with under six periods before it, cannot be followed. */
function keepLimits(span: PhaseSpan, kept: readonly number[]): PhaseSpan {
  const from = Math.min(...kept.filter((at) => at - span.from >= LEAST_BASELINE && at <= span.to));
  if (!Number.isFinite(from)) return span;
  return { ...span, baselineTo: Math.min(span.baselineTo, from - 1), isKept: true };
}

function isRoomFor(onset: number, last: PhaseSpan, confirmed: readonly Phase[]): boolean {
  const isAlreadyConfirmed = confirmed.length > 0 && last.from > 0 && onset - last.from <= NEAR;
  return !isAlreadyConfirmed && last.to - onset + 1 >= LEAST_PROPOSED;
}

function confirmedSpans(length: number, confirmed: readonly Phase[]): PhaseSpan[] {
  const starts = confirmed.filter((phase) => !phase.isProposed && phase.from < length);
  starts.forEach((phase, i) => {
    const isAscending = i === 0 || phase.from > starts[i - 1]!.from;
    if (!(Number.isInteger(phase.from) && phase.from >= 0 && isAscending)) {
      throw new RangeError(`phase starts must be ascending periods, got ${phase.from}`);
    }
  });
  const spans = starts.map((phase, i) => {
    const span = openSpan(phase.from, (starts[i + 1]?.from ?? length) - 1);
    const isBaseline = phase.isBaseline === true;
    const isLong = phase.to - phase.from + 1 >= LEAST_FROZEN;
    const isFrozen = Number.isFinite(phase.centre) && (isBaseline || isLong);
    return {
      ...span,
      reason: phase.reason,
      frozenCentre: isFrozen ? phase.centre : null,
      // The spread is learned from the same periods as the centre, so that the limits stand still.
      baselineTo: Math.min(span.to, isBaseline || isFrozen ? phase.to : phase.from + LEAST_FROZEN - 1),
      isBaseline,
    };
  });
  const first = spans[0]?.from ?? length;
  return first === 0 ? spans : [openSpan(0, first - 1), ...spans];
}

function openSpan(from: number, to: number): PhaseSpan {
  return {
    from,
    to,
    isProposed: false,
    reason: null,
    frozenCentre: null,
    baselineTo: to,
    isContinued: false,
    isKept: false,
    isBaseline: false,
  };
}
