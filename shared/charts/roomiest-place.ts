/** Share of the plotted height that is room enough: of places with so much, the first is taken. */
const ENOUGH = 0.12;

/**
 * Where a short label beside a level line has most room: on the side and at the period where neither points nor what joins them pass.
 * @param values  the periods that the level line covers; null is a gap
 * @param level  the line
 * @param width  how many periods the label is long, at least 1
 * @returns  index of the period where the label begins, and on which side of the line it stands
 * @example roomiestPlace([9, 4.9, 4.9, 4.9, 4.9], 5, 3) // { at: 1, isBelow: false }
 */
export function roomiestPlace(
  values: readonly (number | null)[],
  level: number,
  width: number,
): { at: number; isBelow: boolean } {
  const enough = ENOUGH * Math.max(...values.map((value) => value ?? 0), level);
  const last = Math.max(0, values.length - width - 1);
  let best = { at: 0, isBelow: true, room: -Infinity };
  for (let at = 0; at <= last; at += 1) {
    const covered = values.slice(at, at + width + 1).filter((value): value is number => value !== null);
    const crossings = covered.filter((value, i) => (value - level) * ((covered[i + 1] ?? value) - level) < 0).length;
    for (const isBelow of [true, false]) {
      const gaps = covered.map((value) => (isBelow ? level - value : value - level));
      // What passes on the other side is no obstacle; on this side it is, unless it is far from the line. What crosses always is.
      const free = Math.min(enough, ...gaps.map((gap) => (gap <= 0 ? enough : gap)));
      const room = crossings > 0 ? -crossings : free;
      if (room > best.room) best = { at, isBelow, room };
    }
  }
  return { at: best.at, isBelow: best.isBelow };
}
