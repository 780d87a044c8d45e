import type { Term } from './read-terms.ts';
import { tellApart } from './tell-apart.ts';

/** Terms in a name at most; a pair of words counts as one. */
const TERMS = 3;
/** A word is written with its neighbour where they stand together at least this often (share of 1). */
const TOGETHER = 0.5;
/** A term names a theme only when at least this share (of 1) of its texts hold it. */
const LEAST_SHARE = 0.06;
/** A term in this share (of 1) of all texts names a theme only when it tells themes apart by so much (nats). */
const COMMON = 0.02;
const LEAST_TOLD = 0.25;

export type ToLabel = {
  /** Terms of each text in their order; null where a stop word stood. */
  texts: readonly (readonly (Term | null)[])[];
  /** How often each text was sent in. */
  times: ArrayLike<number>;
  /** Theme of each text; one that is not below `themes` is in none. */
  theme: ArrayLike<number>;
  themes: number;
  /** Names that would be the same get more words, so that people can tell the themes apart. Left out: they stay the same. */
  isApart?: boolean;
};

/**
 * Names themes by the two or three terms that are most their own, as people wrote them: how common a term is inside times how
 * much more common it is inside than outside (class-based log odds). Two words that mostly stand together are one term.
 * @returns the terms of each theme, the most telling first; empty for a theme without words
 */
export function labelThemes({ texts, times, theme, themes, isApart = false }: ToLabel): string[][] {
  const size = new Float64Array(themes + 1);
  const inside = Array.from({ length: themes }, () => new Map<string, number>());
  const everywhere = new Map<string, number>();
  texts.forEach((terms, row) => {
    const own = Math.min(theme[row]!, themes);
    const weight = times[row]!;
    size[own]! += weight;
    for (const stem of new Set(terms.flatMap((term) => (term === null ? [] : [term.stem])))) {
      everywhere.set(stem, (everywhere.get(stem) ?? 0) + weight);
      const counts = inside[own];
      counts?.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  });
  const all = size.reduce((sum, n) => sum + n, 0);
  const tells = informative(inside, everywhere, size, all);
  const ranked = inside.map((counts, own) => {
    const n = size[own]!;
    return [...counts]
      .filter(([stem, found]) => found >= Math.max(n < 6 ? 1 : 2, LEAST_SHARE * n) && tells(stem))
      .map(([stem, found]) => {
        const outside = ((everywhere.get(stem) ?? found) - found + 0.5) / (all - n + 1);
        return { stem, score: (found / n) * Math.log(found / n / outside) };
      })
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1))
      .slice(0, TERMS + 3)
      .map(({ stem }) => stem);
  });
  const textsOf = (own: number): (readonly (Term | null)[])[] => texts.filter((_, row) => theme[row] === own);
  const named = ranked.map((stems, own) => asWritten(stems, textsOf(own)));
  if (!isApart) return named;
  const added = tellApart(named, ranked, inside, size);
  return named.map((terms, own) => {
    const more = added[own]!;
    return more.length === 0 ? terms : [...terms, ...asWritten(more, textsOf(own), ranked[own])];
  });
}

/**
 * Whether a term tells themes apart: it is not spread over them like all words are (relative entropy, less what chance adds). Only
 * asked of common terms; in a language without a stop list that leaves out its function words.
 */
function informative(
  inside: readonly ReadonlyMap<string, number>[],
  everywhere: ReadonlyMap<string, number>,
  size: Float64Array,
  all: number,
): (stem: string) => boolean {
  const known = new Map<string, boolean>();
  return (stem) => {
    const seen = known.get(stem);
    if (seen !== undefined) return seen;
    const n = everywhere.get(stem) ?? 0;
    const told = inside.reduce((sum, counts, theme) => {
      const found = counts.get(stem) ?? 0;
      return found === 0 ? sum : sum + (found / n) * Math.log(found / n / (size[theme]! / all));
    }, 0);
    const tells = n < COMMON * all || inside.length < 3 || told - (inside.length - 1) / (2 * n) >= LEAST_TOLD;
    known.set(stem, tells);
    return tells;
  };
}

/** The ranked stems in their most common form, with their neighbour where they go together, each stem once and none that is known. */
function asWritten(
  stems: readonly string[],
  texts: readonly (readonly (Term | null)[])[],
  known: readonly string[] = [],
): string[] {
  const named: string[] = [];
  const used = new Set(known);
  for (const stem of stems) {
    if (named.length === TERMS) break;
    if (used.has(stem)) continue;
    const forms = new Map<string, number>();
    const pairs = new Map<string, { n: number; partner: string }>();
    let seen = 0;
    for (const terms of texts) {
      terms.forEach((term, i) => {
        if (term?.stem !== stem) return;
        seen++;
        add(forms, term.form);
        for (const [first, second] of [
          [terms[i - 1], term],
          [term, terms[i + 1]],
        ] as const) {
          if (first == null || second == null || first.stem === second.stem) continue;
          const key = `${first.form} ${second.form}`;
          const partner = first === term ? second.stem : first.stem;
          pairs.set(key, { n: (pairs.get(key)?.n ?? 0) + 1, partner });
        }
      });
    }
    const best = [...pairs].toSorted((a, b) => b[1].n - a[1].n || (a[0] < b[0] ? -1 : 1))[0];
    used.add(stem);
    if (best !== undefined && best[1].n >= Math.max(2, TOGETHER * seen) && !used.has(best[1].partner)) {
      used.add(best[1].partner);
      named.push(best[0]);
    } else named.push([...forms].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? stem);
  }
  return named;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
