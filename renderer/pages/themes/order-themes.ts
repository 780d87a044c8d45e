import type { ThemeResult } from '../../../shared/model/themes.ts';

/** Real changes first, by the people affected; all others keep their order. */
export function orderThemes(themes: readonly ThemeResult[]): ThemeResult[] {
  return themes.toSorted((a, b) => realExcess(b) - realExcess(a));
}

function realExcess({ judged }: ThemeResult): number {
  return judged.isHeadline ? Math.abs(judged.excess?.mid ?? 0) : 0;
}
