import { periodNameOf, periodNumberOf } from '../../shared/metrics/periods.ts';
import type { ClusterResult } from '../../shared/model/analysis.ts';
import type { CaseColumns } from '../../shared/model/columns.ts';
import type { Said } from '../../shared/model/inside.ts';
import { findThemes } from '../../shared/themes/find-themes.ts';
import { splitTokens } from '../../shared/themes/split-tokens.ts';
import { finish } from '../../shared/themes/group-texts.ts';
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
  // Masked before they are read: no name or number can become the name of a theme.
  const masked = texts.map((text) => (text === null ? null : maskNarrative(text)));
  const months = Array.from(rows, (row) => cases.month[row]!);
  const found = finish(findThemes({ rows: masked, months, most: MOST_THEMES, excluded: namedElsewhere(cases) }));
  if ('why' in found) return { why: message(lang, `said.${found.why}`) };
  const n = new Map<number, number>();
  for (const id of found.themeOf) n.set(id, (n.get(id) ?? 0) + 1);
  const onset = cluster.onset === null ? null : periodNumberOf(cluster.onset.slice(0, 7), 'month');
  const themes = found.memory.themes
    .map(({ id, terms, born }) => ({
      terms,
      n: n.get(id) ?? 0,
      since: periodNameOf(born ?? months[0]!, 'month'),
      isNew: onset !== null && born !== null && born >= onset,
      examples: (found.typical.get(id) ?? []).slice(0, EXAMPLES).map((row) => shorten(masked[row] ?? '')),
    }))
    .filter((theme) => theme.n > 0)
    .toSorted((a, b) => b.n - a.n || (a.terms.join() < b.terms.join() ? -1 : 1));
  const texted = found.themeOf.reduce((sum, id) => sum + (id >= 0 ? 1 : 0), 0);
  return { texts: texted, other: n.get(0) ?? 0, themes };
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
