import type { LikenessReason } from '../model/taxonomy.ts';
import { editDistance } from './edit-distance.ts';
import { mendEncoding } from './mend-encoding.ts';

/** A name taken apart once, to be compared with many. */
export type Spelling = {
  name: string;
  n: number;
  /** From the text as it stands down to its bare words: two names of one spelling on a level are alike for the level's reason. */
  levels: readonly string[];
  words: readonly string[];
  /** Names that are alike without having the same bare words have this in common: their numbers and their first letter. */
  block: string;
  letters: number;
};

const LEVELS: readonly LikenessReason[] = ['spaces', 'case', 'encoding', 'accents', 'punctuation', 'order'];
/** A slip of typing is rare: the right spelling has at least so many times its cases. */
const TIMES_AS_USUAL = 5;
const LONG_WORD = 7;
/** Signs that tell things apart rather than decorate: "3+ rooms" is not "3 rooms". */
const WORDS = /[\p{L}\p{N}]+[+#%]*/gu;

export function spellingOf(name: string, n: number): Spelling {
  const spaced = name
    .normalize('NFKC')
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const small = spaced.toLowerCase();
  const mended = mendEncoding(spaced).normalize('NFKC').toLowerCase();
  const plain = mended
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('&', ' and ');
  const words = plain.match(WORDS) ?? [];
  const bare = words.join('');
  return {
    name,
    n,
    levels: [spaced, small, mended, plain, bare, words.toSorted().join(' ')],
    words,
    block: `${bare.replaceAll(/\D/g, '')} ${bare[0] ?? ''}`,
    letters: signature(bare),
  };
}

/**
 * Why two names look like one, or null. Numbers in them must be the same ("Line 1" is not "Line 2"), and a slip of typing is only
 * assumed where one of the two is rare beside the other.
 */
export function likeness(a: Spelling, b: Spelling): LikenessReason | null {
  for (const [level, reason] of LEVELS.entries()) {
    if (a.levels[level] === b.levels[level] && a.levels[level] !== '') return reason;
  }
  if (a.block !== b.block || !mayBeNear(a.letters, b.letters)) return null;
  if (isPlural(a.words, b.words)) return 'plural';
  return isSlip(a, b) ? 'typing' : null;
}

/**
 * One slip in a word of five letters or more, two in one of nine, all other words the same; never in the first letter of the name.
 * A single slip in a long word needs no rarity: real words so close are few.
 */
function isSlip(a: Spelling, b: Spelling): boolean {
  if (a.words.length !== b.words.length) return false;
  const at = a.words.findIndex((word, i) => word !== b.words[i]);
  const one = a.words[at] ?? '';
  const other = b.words[at] ?? '';
  if (!a.words.every((word, i) => i === at || word === b.words[i])) return false;
  const shorter = Math.min(one.length, other.length);
  const most = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  if (most === 0 || (at === 0 && one[0] !== other[0])) return false;
  const distance = editDistance(one, other, most);
  const isRare = Math.min(a.n, b.n) * TIMES_AS_USUAL <= Math.max(a.n, b.n);
  return distance <= most && (isRare || (distance === 1 && shorter >= LONG_WORD));
}

function isPlural(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((word, at) => {
    const other = b[at] ?? '';
    return word === other || isPluralOf(word, other) || isPluralOf(other, word);
  });
}

/** English and German endings, of words of four letters or more. */
function isPluralOf(many: string, one: string): boolean {
  if (one.length < 4 || many.length <= one.length - 1) return false;
  if (one.endsWith('y') && many === `${one.slice(0, -1)}ies`) return true;
  return many.startsWith(one) && /^(?:s|es|n|en|e|er)$/.test(many.slice(one.length));
}

/** One bit for each of the letters (those of other scripts share bits): names far apart in it cannot be two slips apart. */
function signature(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) % 31);
  return bits;
}

/** Two changed letters are four bits, an ending of three letters three more at most. */
function mayBeNear(a: number, b: number): boolean {
  let differing = a ^ b;
  let n = 0;
  while (differing !== 0 && n <= 6) {
    differing &= differing - 1;
    n += 1;
  }
  return n <= 6;
}
