import { periodNameOf, periodNumberOf } from '../../shared/metrics/periods.ts';
import type { ClusterResult } from '../../shared/model/analysis.ts';
import type { CaseColumns } from '../../shared/model/columns.ts';
import type { Said } from '../../shared/model/inside.ts';
import { findThemes, type ThemesFound } from '../../shared/themes/find-themes.ts';
import { splitTokens } from '../../shared/themes/split-tokens.ts';
import { finish } from '../../shared/themes/group-texts.ts';
import { OTHER } from '../../shared/themes/theme-model.ts';
import { maskNarrative } from '../../shared/words/mask-narrative.ts';
import { message, type Lang } from '../../shared/words/messages.ts';

/** The newest narratives that are read; examples of a theme. */
export const MOST_READ = 20_000;
const EXAMPLES = 3;
const LONGEST_EXAMPLE = 400;
/** Themes of one cluster at most: they are read, not counted. */
const MOST_THEMES = 12;
/** Products and sites have a place of their own on the page; with more of them than this, their words say something. */
const MOST_NAMES = 200;

/**
 * What customers say in a cluster: its narratives in themes, the largest first, with typical texts (personal data masked).
 * @param rows   rows of the cluster, oldest first
 * @param texts  their narratives
 */
export function readSaid(
  cases: CaseColumns,
  cluster: ClusterResult,
  rows: Uint32Array,
  texts: readonly (string | null)[],
  lang: Lang,
): Said {
  const found = finish(findThemes({ rows: texts, most: MOST_THEMES, excluded: namedElsewhere(cases) }));
  if ('why' in found) return { why: message(lang, `said.${found.why}`) };
  const own = rowsByTheme(found);
  const onset = cluster.onset === null ? null : periodNumberOf(cluster.onset.slice(0, 7), 'month');
  const themes = found.model.themes
    .flatMap(({ id, terms }) => {
      const members = own.get(id) ?? [];
      if (members.length === 0) return [];
      const born = Math.min(...members.map((at) => cases.month[rows[at]!]!));
      return {
        terms,
        n: members.length,
        since: periodNameOf(born, 'month'),
        isNew: onset !== null && born >= onset,
        examples: typical(members, found, texts).map((text) => shorten(maskNarrative(text))),
      };
    })
    .toSorted((a, b) => b.n - a.n || (a.terms.join() < b.terms.join() ? -1 : 1));
  const texted = found.themeOf.reduce((sum, id) => sum + (id >= 0 ? 1 : 0), 0);
  return { texts: texted, other: own.get(OTHER)?.length ?? 0, themes };
}

function rowsByTheme({ themeOf }: ThemesFound): Map<number, number[]> {
  const own = new Map<number, number[]>();
  themeOf.forEach((id, row) => {
    const rows = own.get(id);
    if (rows === undefined) own.set(id, [row]);
    else rows.push(row);
  });
  return own;
}

/** The texts nearest to the middle of their theme, each once. */
function typical(rows: readonly number[], { fit }: ThemesFound, texts: readonly (string | null)[]): string[] {
  const nearest = rows.toSorted((a, b) => fit[b]! - fit[a]! || a - b).map((row) => texts[row] ?? '');
  return [...new Set(nearest)].slice(0, EXAMPLES);
}

/** Words that name products and sites. */
function namedElsewhere({ labels }: CaseColumns): string[] {
  return ['product', 'site'].flatMap((field) => {
    const names = labels[field] ?? [];
    return names.length > MOST_NAMES ? [] : names.flatMap(splitTokens);
  });
}

function shorten(text: string): string {
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text;
}
