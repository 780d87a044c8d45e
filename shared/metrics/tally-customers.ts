import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type Groups, type OutcomeCount } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { customerOrder, markedCustomers, type CustomerOrder } from './customer-order.ts';
import type { Marks } from './marks.ts';

/** A yes/no metric counted by customer, cut into `parts`: values of OUTCOME, and part (-1: none) by row. */
export type CustomerQuestion = { outcomes: Int8Array; part: Int8Array | null; parts: number };

/** Distinct customers, pooled ones not among them; and by question and part, how customers answered. */
export type CustomerTally = { customers: number; answers: OutcomeCount[][] };

/**
 * What a case adds to what is known of its customer: `code` by place (see CustomerOrder), and the bits that each code stands for. What is known of a
 * customer is a state, of which few are ever met: `next[state * codes + code]` is the one after a case, made out when it is first
 * needed.
 */
type Packed = {
  code: Uint8Array;
  words: Int32Array;
  fields: number;
  /** Bits of each state, only the strongest answer of each field; state 0 knows nothing. */
  states: number[];
  next: Uint16Array;
  /** Customers by state, while they are counted. */
  inState: Uint32Array;
};

/** An answer takes four bits, the weakest answer the lowest. */
const PLACES = ['unknown', 'pending', 'no', 'yes'] as const;
const BITS = PLACES.length;
/** Bit 0 says that the customer is one: known and not pooled. */
const FIRST_BIT = 1;
const MOST_FIELDS = Math.floor((31 - FIRST_BIT) / BITS);
const MOST_STATES = 0xffff;
/** Room for so many at first. */
const SOME_STATES = 64;
/** A step that was never taken. */
const NOT_MADE = MOST_STATES;

const RECENT = 1024;
const RECENT_SHIFT = 22;

const rememberPacked = columnCache<Packed>();

/**
 * Several questions to the customers of a view in one pass: each customer counted once in a part, yes if any of his cases in
 * it is, else no if any is, else pending, else unknown; cases without a customer one by one. The same as
 * `countCustomerOutcomes` question by question, at the price of one.
 * @param key        names the questions, which are asked once per store version
 * @param questions  not more than 7 parts in all, else RangeError
 * @param groups     the cases: rows in any group
 * @returns          null when the source has no customer key
 * Cases are marked in the order of customers; each moves its customer from one state to the next, and customers are counted by the state
 * they end in. O(rows).
 */
export function tallyCustomers(
  columns: StoreColumns,
  key: string,
  questions: () => readonly CustomerQuestion[],
  groups: Groups,
): CustomerTally | null {
  const order = customerOrder(columns);
  if (order === null) return null;
  const asked = questions();
  const packed = rememberPacked(columns, key, () => pack(columns, order, asked));
  const inState = followCustomers(packed, order, markedCustomers(order, groups));
  const tally = new Uint32Array(packed.fields * BITS);
  let customers = 0;
  for (const [state, word] of packed.states.entries()) {
    if (state === 0) continue;
    addWord(tally, word, inState[state]!);
    customers += (word & 1) * inState[state]!;
  }
  let field = 0;
  const answers = asked.map(({ parts }) => Array.from({ length: parts }, () => answerOf(tally, field++)));
  return { customers, answers };
}

function answerOf(tally: Uint32Array, field: number): OutcomeCount {
  const [unknown = 0, pending = 0, no = 0, yes = 0] = tally.subarray(field * BITS);
  return { yes, no, unknown, pending };
}

/** Takes one customer after the other from state to state by his marked cases. @returns customers by the state they end in */
function followCustomers(packed: Packed, { first }: CustomerOrder, marks: Marks): Uint32Array {
  const { code, words } = packed;
  const codes = words.length;
  let { next, inState } = packed;
  inState.fill(0);
  let state = 0;
  for (let word = 0; word < marks.length; word++) {
    let begins = first[word]!;
    for (let left = marks[word]!; left !== 0; left &= left - 1) {
      const bit = left & -left;
      const upTo = bit | (bit - 1);
      if ((begins & upTo) !== 0) {
        inState[state]!++;
        state = 0;
        begins &= ~upTo;
      }
      const own = code[word * 32 + 31 - Math.clz32(bit)]!;
      let after = next[state * codes + own]!;
      if (after === NOT_MADE) {
        after = makeStep(packed, state, own);
        ({ next, inState } = packed);
      }
      state = after;
    }
    if (begins === 0) continue;
    inState[state]!++;
    state = 0;
  }
  inState[state]!++;
  return inState;
}

function makeStep(packed: Packed, from: number, code: number): number {
  const { states, words } = packed;
  const word = strongest(states[from]! | words[code]!);
  let state = states.indexOf(word);
  if (state < 0) {
    state = states.push(word) - 1;
    if (state >= MOST_STATES) throw new RangeError(`more than ${MOST_STATES} states of a customer`);
    if (states.length > packed.inState.length) {
      const { next, inState } = packed;
      packed.next = new Uint16Array(next.length * 2).fill(NOT_MADE);
      packed.next.set(next);
      packed.inState = new Uint32Array(inState.length * 2);
      packed.inState.set(inState);
    }
  }
  packed.next[from * words.length + code] = state;
  return state;
}

/** The same word with no answer in a field but the strongest. */
function strongest(word: number): number {
  let left = word >>> FIRST_BIT;
  let kept = word & 1;
  while (left !== 0) {
    const bit = 31 - Math.clz32(left);
    kept |= 1 << (bit + FIRST_BIT);
    left &= (1 << (bit - (bit % BITS))) - 1;
  }
  return kept;
}

/** Adds the strongest answer in each field, so many times. */
function addWord(tally: Uint32Array, word: number, times: number): void {
  let left = word >>> FIRST_BIT;
  while (left !== 0) {
    const place = 31 - Math.clz32(left);
    tally[place]! += times;
    left &= (1 << (place - (place % BITS))) - 1;
  }
}

function pack(columns: StoreColumns, { placed }: CustomerOrder, questions: readonly CustomerQuestion[]): Packed {
  const fields = questions.reduce((sum, { parts }) => sum + parts, 0);
  if (fields > MOST_FIELDS) throw new RangeError(`${fields} parts, more than ${MOST_FIELDS}`);
  const isKnown = customerHistory(columns)?.isKnown;
  const code = new Uint8Array(columns.cases.n);
  const codeOf = new Map<number, number>();
  // Few words, and the same ones again and again: the latest code of each short hash is tried first.
  const recentWord = new Int32Array(RECENT);
  const recentCode = new Int16Array(RECENT).fill(-1);
  for (let row = 0; row < code.length; row++) {
    const word = wordOf(questions, row, isKnown?.[row] ?? 0);
    const slot = Math.imul(word, 0x9e3779b1) >>> RECENT_SHIFT;
    let known = recentWord[slot] === word ? recentCode[slot]! : -1;
    if (known < 0) {
      known = codeOf.get(word) ?? codeOf.size;
      codeOf.set(word, known);
      recentWord[slot] = word;
      recentCode[slot] = known;
    }
    code[placed[row]!] = known;
  }
  if (codeOf.size > 256) throw new RangeError(`${codeOf.size} different answers, more than 256`);
  const words = Int32Array.from(codeOf.keys());
  return {
    code,
    words,
    fields,
    states: [0],
    next: new Uint16Array(SOME_STATES * words.length).fill(NOT_MADE),
    inState: new Uint32Array(SOME_STATES),
  };
}

function wordOf(questions: readonly CustomerQuestion[], row: number, isKnown: number): number {
  let word = isKnown;
  let first = 0;
  for (const { outcomes, part, parts } of questions) {
    const place = PLACE[outcomes[row]! - OUTCOME.outside]!;
    const own = part === null ? 0 : part[row]!;
    if (place >= 0 && own >= 0) word |= 1 << (FIRST_BIT + (first + own) * BITS + place);
    first += parts;
  }
  return word;
}

/** Place of an outcome at `outcome - OUTCOME.outside`; -1 for one outside. */
const PLACE = Int8Array.of(-1, 1, 0, 2, 3);
