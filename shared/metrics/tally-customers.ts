import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type Groups, type OutcomeCount } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';

/** A yes/no metric counted by customer, cut into `parts`: values of OUTCOME, and part (-1: none) by row. */
export type CustomerQuestion = { outcomes: Int8Array; part: Int8Array | null; parts: number };

/** Distinct customers, pooled ones not among them; and by question and part, how customers answered. */
export type CustomerTally = { customers: number; answers: OutcomeCount[][] };

/** What a case adds to what is known of its customer, as a number of `words`, which are bits: see `wordOf`. */
type Packed = { code: Uint8Array; words: Int32Array; fields: number };

/** An answer takes four bits, the weakest answer the lowest. */
const PLACES = ['unknown', 'pending', 'no', 'yes'] as const;
const BITS = PLACES.length;
/** Bit 0 says that the customer is one: known and not pooled. */
const FIRST_BIT = 1;
const MOST_FIELDS = Math.floor((31 - FIRST_BIT) / BITS);

const RECENT = 1024;
const RECENT_SHIFT = 22;

const rememberPacked = columnCache<Packed>();
const rememberKnown = columnCache<Int32Array>();

/**
 * Several questions to the customers of a view in one pass: each customer counted once in a part, yes if any of his cases in
 * it is, else no if any is, else pending, else unknown; cases without a customer one by one. The same as
 * `countCustomerOutcomes` question by question, at the price of one.
 * @param key        names the questions, which are asked once per store version
 * @param questions  not more than 7 parts in all, else RangeError
 * @param groups     the cases: rows in any group
 * @returns          null when the source has no customer key
 * Every case sets bits in one word of its customer, and the words are read at the end. O(rows), or O(rows + customers) where
 * nearly all are selected.
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
  const known = rememberKnown(columns, '', () => new Int32Array(columns.cases.pooledCustomer.length));
  const tally = new Uint32Array(packed.fields * BITS);
  const customers = count(tally, packed, customer, known, groups);
  let field = 0;
  const answers = asked.map(({ parts }) => Array.from({ length: parts }, () => answerOf(tally, field++)));
  return { customers, answers };
}

function answerOf(tally: Uint32Array, field: number): OutcomeCount {
  const [unknown = 0, pending = 0, no = 0, yes = 0] = tally.subarray(field * BITS);
  return { yes, no, unknown, pending };
}

function count(
  tally: Uint32Array,
  { code, words }: Packed,
  customer: Int32Array,
  known: Int32Array,
  { of, rows }: Groups,
): number {
  const size = rows === undefined ? of.length : rows.length;
  for (let k = 0; k < size; k++) {
    const row = rows === undefined ? k : rows[k]!;
    if (of[row]! < 0) continue;
    const word = words[code[row]!]!;
    const who = customer[row]!;
    if (who >= 0) known[who]! |= word;
    else addWord(tally, word, 1);
  }
  let customers = 0;
  // Few words again and again: counted by short hash, and added up when another word takes the place.
  const recent = new Int32Array(RECENT);
  const times = new Uint32Array(RECENT);
  const isWhole = size >= known.length;
  const steps = isWhole ? known.length : size;
  for (let k = 0; k < steps; k++) {
    const who = isWhole ? k : customer[rows === undefined ? k : rows[k]!]!;
    if (who < 0 || known[who] === 0) continue;
    const word = known[who]!;
    known[who] = 0;
    customers += word & 1;
    const slot = Math.imul(word, 0x9e3779b1) >>> RECENT_SHIFT;
    if (recent[slot] !== word) {
      addWord(tally, recent[slot]!, times[slot]!);
      recent[slot] = word;
      times[slot] = 0;
    }
    times[slot]!++;
  }
  for (let slot = 0; slot < RECENT; slot++) addWord(tally, recent[slot]!, times[slot]!);
  return customers;
}

/** Adds the strongest answer in each field, so many times. */
function addWord(tally: Uint32Array, word: number, times: number): void {
  let left = word >>> FIRST_BIT;
  while (left !== 0) {
    const field = (31 - Math.clz32(left)) >> 2;
    const place = 31 - Math.clz32(left) - field * BITS;
    tally[field * BITS + place]! += times;
    left &= (1 << (field * BITS)) - 1;
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
  return { code, words: Int32Array.from(codeOf.keys()), fields };
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
