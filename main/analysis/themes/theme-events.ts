import { periodNameOf } from '../../../shared/metrics/periods.ts';
import type { CaseColumns, StoreColumns } from '../../../shared/model/columns.ts';
import type { ThemeEvent, ThemeRun } from '../../../shared/model/themes.ts';
import { NO_TEXT } from '../../../shared/themes/fold-themes.ts';
import { themeLife, type ThemeLife } from '../../../shared/themes/theme-life.ts';
import { analysisWindow } from '../analysis-window.ts';

/** A theme begins when this share (of 1) of its texts has come: one stray text long before is no beginning. */
const BEGUN = 0.05;

/** Texts of some themes by month, the first being that of the oldest case; and how many of these months are complete. */
export type ThemeMonths = { first: number; complete: number; counts: ReadonlyMap<number, Uint32Array> };

export function themeMonths(columns: StoreColumns, of: Int32Array): ThemeMonths {
  const { month, n } = columns.cases;
  const window = analysisWindow(columns, {});
  if (window === null) return { first: 0, complete: 0, counts: new Map() };
  const first = month[0]!;
  const months = month[n - 1]! - first + 1;
  const counts = new Map<number, Uint32Array>();
  of.forEach((theme, row) => {
    const own = counts.get(theme) ?? new Uint32Array(months);
    own[month[row]! - first]!++;
    counts.set(theme, own);
  });
  return { first, complete: window.period - first + (window.isComplete ? 1 : 0), counts };
}

export function livesOf({ counts, complete }: ThemeMonths): Map<number, ThemeLife> {
  return new Map(
    [...counts].flatMap(([theme, own]) => {
      const life = themeLife(own, complete);
      return life === null ? [] : [[theme, life] as const];
    }),
  );
}

/** What happened to themes since the run before, and which ones are over. */
export function themeEvents(
  months: ThemeMonths,
  before: ThemeRun | null,
  born: readonly number[],
): { events: ThemeEvent[]; ended: number[] } {
  const lives = livesOf(months);
  const ended = [...lives].filter(([, life]) => life.hasEnded).map(([theme]) => theme);
  const known = new Set(before?.ended);
  const name = (month: number): string => periodNameOf(months.first + month, 'month');
  return {
    ended: ended.toSorted((a, b) => a - b),
    events: [
      ...born.flatMap((theme): ThemeEvent[] => {
        const counts = months.counts.get(theme);
        return counts === undefined ? [] : [{ kind: 'born', theme, month: name(beginning(counts)) }];
      }),
      ...ended
        .filter((theme) => !known.has(theme))
        .map((theme): ThemeEvent => ({ kind: 'ended', theme, month: name(lives.get(theme)!.last) })),
      ...[...known]
        .filter((theme) => lives.has(theme) && !lives.get(theme)!.hasEnded)
        .map((theme): ThemeEvent => ({ kind: 'returned', theme, month: name(lives.get(theme)!.last) })),
    ],
  };
}

/** The month by which the first of its texts have come. */
export function beginning(counts: Uint32Array): number {
  const all = counts.reduce((sum, n) => sum + n, 0);
  let sum = 0;
  return Math.max(
    0,
    counts.findIndex((n) => {
      sum += n;
      return sum > 0 && sum >= BEGUN * all;
    }),
  );
}

/** The theme of each row by what a computation placed, without people's changes. */
export function themesByRow(
  cases: CaseColumns,
  { versions, themes }: { versions: Uint32Array; themes: Uint32Array },
): Int32Array {
  const themeOf = new Int32Array(cases.versionId.reduce((most, id) => Math.max(most, id), 0) + 1).fill(NO_TEXT);
  versions.forEach((version, i) => {
    if (version < themeOf.length) themeOf[version] = themes[i]!;
  });
  return Int32Array.from(cases.versionId, (version) => themeOf[version] ?? NO_TEXT);
}
