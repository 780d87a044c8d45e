/**
 * Places as bits: place p is bit p & 31 of marks[p >>> 5]. Marked places are counted and gone through 32 at a time, in order, without
 * sorting anything.
 */
export type Marks = Int32Array;

export function noMarks(places: number): Marks {
  return new Int32Array((places + 31) >>> 5);
}

/** Marks the first `size` places of the words from `word` on. */
export function markFirst(marks: Marks, word: number, size: number): void {
  const full = word + (size >>> 5);
  marks.fill(-1, word, full);
  if ((size & 31) !== 0) marks[full]! |= (1 << (size & 31)) - 1;
}

/** Marked places in the words `from` … `to` - 1. */
export function countMarks(marks: Marks, from: number, to: number): number {
  let sum = 0;
  for (let word = from; word < to; word++) sum += bitsIn(marks[word]!);
  return sum;
}

/** Cases at the marked places of the words `from` … `to` - 1, and those of them that are open. */
export function countCases(marks: Marks, isOpen: Marks, from: number, to: number): { n: number; open: number } {
  let n = 0;
  let open = 0;
  for (let word = from; word < to; word++) {
    const marked = marks[word]!;
    if (marked === 0) continue;
    n += bitsIn(marked);
    open += bitsIn(marked & isOpen[word]!);
  }
  return { n, open };
}

/** The last marked place below word `to`; -1 when there is none. */
export function lastMark(marks: Marks, from: number, to: number): number {
  for (let word = to - 1; word >= from; word--) {
    if (marks[word] !== 0) return word * 32 + 31 - Math.clz32(marks[word]!);
  }
  return -1;
}

/** The last of so many places that is not marked; -1 when there is none. */
export function lastUnmarked(marks: Marks, places: number): number {
  let place = places - 1;
  while (place >= 0 && ((marks[place >>> 5]! >>> (place & 31)) & 1) === 1) place--;
  return place;
}

/** What is told of the cases at marked places: those done at once where that is allowed, those open as so many in a row. */
export type MarkVisitor = {
  /** Takes `n` cases done at once, in the 32 places from `place` on, and says so; or refuses: then they come one by one. */
  take: (n: number, place: number) => boolean;
  done: (place: number) => void;
  open: (n: number) => void;
};

/**
 * Goes through the marked places of the words `from` … `to` - 1 in order.
 * @param open  the places of cases still open
 */
export function followMarks(marks: Marks, open: Marks, from: number, to: number, visitor: MarkVisitor): void {
  for (let word = from; word < to; word++) {
    let left = marks[word]!;
    if (left === 0) continue;
    let waiting = left & open[word]!;
    if (waiting === left) {
      visitor.open(bitsIn(left));
      continue;
    }
    while (waiting !== 0) {
      const next = waiting & -waiting;
      takeDone(left & (next - 1), word, visitor);
      visitor.open(1);
      left &= ~(next | (next - 1));
      waiting ^= next;
    }
    takeDone(left, word, visitor);
  }
}

function takeDone(bits: number, word: number, visitor: MarkVisitor): void {
  if (bits === 0 || visitor.take(bitsIn(bits), word * 32)) return;
  for (let left = bits; left !== 0; left &= left - 1) visitor.done(word * 32 + 31 - Math.clz32(left & -left));
}

/** Number of bits set (H. S. Warren, Hacker's Delight, 5–1). */
export function bitsIn(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
