import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type Groups, type OutcomeCount } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { casesOf, type Run } from './groups.ts';

/** A yes/no metric counted by customer, cut into `parts`: values of OUTCOME, and part (-1: none) by row. */
export type CustomerQuestion = { outcomes: Int8Array; part: Int8Array | null; parts: number };

/** Distinct customers, pooled ones not among them; and by question and part, how customers answered. */
export type CustomerTally = { customers: number; answers: OutcomeCount[][] };

/**
 * What a case adds to what is known of its customer: `code` by row, and the bits that each code stands for. What is known of a
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
};

/** An answer takes four bits, the weakest answer the lowest. */
const PLACES = ['unknown', 'pending', 'no', 'yes'] as const;
const BITS = PLACES.length;
/** Bit 0 says that the customer is one: known and not pooled. */
const FIRST_BIT = 1;
const MOST_FIELDS = Math.floor((31 - FIRST_BIT) / BITS);
/** A step that was never taken. */
const NOT_MADE = 0xffff;

const RECENT = 1024;
const RECENT_SHIFT = 22;

const rememberPacked = columnCache<Packed>();
const rememberKnown = columnCache<Uint16Array>();

/**
 * Several questions to the customers of a view in one pass: each customer counted once in a part, yes if any of his cases in
 * it is, else no if any is, else pending, else unknown; cases without a customer one by one. The same as
 * `countCustomerOutcomes` question by question, at the price of one.
 * @param key        names the questions, which are asked once per store version
 * @param questions  not more than 7 parts in all, else RangeError
 * @param groups     the cases: rows in any group
 * @returns          null when the source has no customer key
 * Every case moves its customer from one state to the next, and the customers in each state are counted at the end. O(rows), or
 * O(rows + customers) where many are selected.
 */
export function tallyCustomers(
  columns: StoreColumns,
  key: string,
  questions: () => readonly CustomerQuestion[],
  groups: Groups,
): CustomerTally | null {
  const customer = columns.cases.codes['customer'];
  if (customer === undefined) return null;
  const asked = questions();
  const packed = rememberPacked(columns, key, () => pack(columns, asked));
  // All zero between two calls: what a call writes it takes away again.
  const known = rememberKnown(columns, '', () => new Uint16Array(columns.cases.pooledCustomer.length));
  const run = casesOf(groups);
  const alone = followCustomers(packed, customer, known, run);
  const inState = countStates(packed, customer, known, run);
  const tally = new Uint32Array(packed.fields * BITS);
  let customers = 0;
  for (const [state, word] of packed.states.entries()) {
    if (state === 0) continue;
    addWord(tally, word, inState[state]!);
    customers += (word & 1) * inState[state]!;
  }
  for (const [code, times] of alone.entries()) addWord(tally, packed.words[code]!, times);
  let field = 0;
  const answers = asked.map(({ parts }) => Array.from({ length: parts }, () => answerOf(tally, field++)));
  return { customers, answers };
}

function answerOf(tally: Uint32Array, field: number): OutcomeCount {
  const [unknown = 0, pending = 0, no = 0, yes = 0] = tally.subarray(field * BITS);
  return { yes, no, unknown, pending };
}

/** Brings every customer into the state that his cases leave him in; cases without a customer are counted by code. */
function followCustomers(
  packed: Packed,
  customer: Int32Array,
  known: Uint16Array,
  { rows, from, to }: Run,
): Uint32Array {
  const { code, words } = packed;
  const codes = words.length;
  const alone = new Uint32Array(codes);
  let { next } = packed;
  for (let k = from; k < to; k++) {
    const row = rows === null ? k : rows[k]!;
    const own = code[row]!;
    const who = customer[row]!;
    if (who < 0) {
      alone[own]!++;
      continue;
    }
    let after = next[known[who]! * codes + own]!;
    if (after === NOT_MADE) {
      after = makeStep(packed, known[who]!, own);
      next = packed.next;
    }
    known[who] = after;
  }
  return alone;
}

/** How many customers are in each state; all are in state 0 afterwards. */
function countStates(
  { states }: Packed,
  customer: Int32Array,
  known: Uint16Array,
  { rows, from, to }: Run,
): Uint32Array {
  const inState = new Uint32Array(states.length);
  if ((to - from) * MANY >= known.length) {
    for (let who = 0; who < known.length; who++) inState[known[who]!]!++;
    known.fill(0);
    return inState;
  }
  for (let k = from; k < to; k++) {
    const who = customer[rows === null ? k : rows[k]!]!;
    if (who < 0) continue;
    inState[known[who]!]!++;
    known[who] = 0;
  }
  return inState;
}

/** From so many cases on, as a part of all customers, it is quicker to look at all of them in a row. */
const MANY = 8;

function makeStep(packed: Packed, from: number, code: number): number {
  const { states, words } = packed;
  const word = strongest(states[from]! | words[code]!);
  let state = states.indexOf(word);
  if (state < 0) {
    state = states.push(word) - 1;
    if (state >= NOT_MADE) throw new RangeError(`more than ${NOT_MADE} states of a customer`);
    if (states.length * words.length > packed.next.length) {
      const next = new Uint16Array(packed.next.length * 2).fill(NOT_MADE);
      next.set(packed.next);
      packed.next = next;
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

function pack(columns: StoreColumns, questions: readonly CustomerQuestion[]): Packed {
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
    code[row] = known;
  }
  if (codeOf.size > 256) throw new RangeError(`${codeOf.size} different answers, more than 256`);
  const words = Int32Array.from(codeOf.keys());
  return { code, words, fields, states: [0], next: new Uint16Array(Math.max(1, 2 * words.length)).fill(NOT_MADE) };
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
