import type { LikenessReason, Suggestion, TaxonomyField } from '../model/taxonomy.ts';
import { NO_NAME } from '../model/taxonomy.ts';
import { likeness, spellingOf, type Spelling } from './likeness.ts';
import { mendEncoding } from './mend-encoding.ts';

/** Every name is compared with every other among the most frequent ones; rarer ones only by their bare words. */
const MOST_COMPARED = 4000;
const SUREST: readonly LikenessReason[] = [
  'spaces',
  'case',
  'encoding',
  'accents',
  'punctuation',
  'plural',
  'order',
  'typing',
];
/** Longest difference in letters that a slip or a plural makes. */
const LONGEST_ENDING = 4;

/**
 * Names that look like one: the same but for spaces, case, accents, punctuation, word order, broken encoding, a plural ending or
 * a slip of typing. Each name is in one suggestion at most.
 * @param names  names with their cases
 * @param dismissed  lists of names that were said to be different things: no two of a list make a suggestion
 * @returns  most cases to be moved first. Up to O(names²) for the 4,000 most frequent names of one first letter
 * @example suggestMerges('category', [{ name: 'Late', n: 9 }, { name: 'late ', n: 1 }], []) // one, to 'Late'
 */
export function suggestMerges(
  field: TaxonomyField,
  names: readonly { name: string; n: number }[],
  dismissed: readonly (readonly string[])[],
): Suggestion[] {
  const spellings = names
    .filter(({ name }) => name !== NO_NAME)
    .toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1))
    .map(({ name, n }) => spellingOf(name, n));
  const isDismissed = pairsOf(dismissed);
  const groups = spellings.map((_, at): Group => ({ members: [at], reasons: new Set() }));
  for (const { a, b, reason } of alikePairs(spellings)) {
    const [one, other] = [groups[a]!, groups[b]!];
    if (one === other) one.reasons.add(reason);
    else if (!crosses(one, other, spellings, isDismissed)) join(groups, one, other, reason);
  }
  return [...new Set(groups)]
    .flatMap((group) => suggestionOf(field, group, spellings, isDismissed))
    .toSorted((a, b) => movedBy(b) - movedBy(a) || (a.to < b.to ? -1 : 1));
}

type Group = { members: number[]; reasons: Set<LikenessReason> };
type IsDismissed = (a: string, b: string) => boolean;

/** The surest likenesses first, so that a doubtful one cannot keep a sure one out. */
function alikePairs(spellings: readonly Spelling[]): { a: number; b: number; reason: LikenessReason }[] {
  const found = [...pairsToCompare(spellings)].flatMap(([a, b]) => {
    const reason = likeness(spellings[a]!, spellings[b]!);
    return reason === null ? [] : [{ a, b, reason }];
  });
  return found.sort((one, other) => SUREST.indexOf(one.reason) - SUREST.indexOf(other.reason));
}

function crosses(one: Group, other: Group, spellings: readonly Spelling[], isDismissed: IsDismissed): boolean {
  return one.members.some((a) => other.members.some((b) => isDismissed(spellings[a]!.name, spellings[b]!.name)));
}

function join(groups: Group[], one: Group, other: Group, reason: LikenessReason): void {
  for (const at of other.members) groups[at] = one;
  one.members.push(...other.members);
  for (const known of [...other.reasons, reason]) one.reasons.add(known);
}

function* pairsToCompare(spellings: readonly Spelling[]): Generator<[number, number]> {
  const last = spellings[0]?.levels.length ?? 0;
  const firstOf = new Map<string, number>();
  for (const [at, { levels }] of spellings.entries()) {
    // The same bare words: alike without comparing any further, also beyond the most frequent names.
    for (const key of [`= ${levels[last - 2]}`, `~ ${levels[last - 1]}`]) {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, at);
      else yield [first, at];
    }
  }
  const compared = [...spellings.keys()].slice(0, MOST_COMPARED);
  for (const block of Map.groupBy(compared, (at) => spellings[at]!.block).values()) {
    const byLength = block.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    for (const [from, a] of byLength.entries()) {
      for (let next = from + 1; next < byLength.length; next += 1) {
        const b = byLength[next]!;
        if (lengthOf(b) - lengthOf(a) > LONGEST_ENDING) break;
        yield a < b ? [a, b] : [b, a];
      }
    }
  }

  function lengthOf(at: number): number {
    return spellings[at]?.levels[last - 2]?.length ?? 0;
  }
}

function suggestionOf(
  field: TaxonomyField,
  { members, reasons }: Group,
  spellings: readonly Spelling[],
  isDismissed: IsDismissed,
): Suggestion[] {
  const names = members
    .map((at) => spellings[at]!)
    .map(({ name, n }) => ({ name, n }))
    .toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
  const first = names[0]!;
  if (names.length > 1) {
    const sound = names.find(({ name }) => cleaned(name) === name) ?? first;
    return [{ field, names, to: cleaned(sound.name), reasons: [...reasons] }];
  }
  // A name whose encoding is broken, though nothing else has the spelling that was meant.
  const to = mendEncoding(first.name);
  return to === first.name || isDismissed(first.name, to) ? [] : [{ field, names, to, reasons: ['encoding'] }];
}

function cleaned(name: string): string {
  return mendEncoding(name).replaceAll(/\s+/g, ' ').trim();
}

function movedBy({ names, to }: Suggestion): number {
  return names.reduce((sum, { name, n }) => sum + (name === to ? 0 : n), 0);
}

function pairsOf(lists: readonly (readonly string[])[]): IsDismissed {
  const listsOf = new Map<string, Set<number>>();
  for (const [at, list] of lists.entries()) {
    for (const name of list) listsOf.set(name, (listsOf.get(name) ?? new Set()).add(at));
  }
  return (a, b) => [...(listsOf.get(a) ?? [])].some((at) => listsOf.get(b)?.has(at) === true);
}
