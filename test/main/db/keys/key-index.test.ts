import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeyIndex, type KeyIndex, type StoredHashes } from '../../../../main/db/keys/key-index.ts';
import { keyRuns } from '../../../../main/db/keys/key-runs.ts';
import { keyTable } from '../../../../main/db/keys/key-table.ts';
import { scratchFile, type ScratchFile } from '../../../../main/db/scratch-file.ts';
import { textColumn } from '../../../support/make-batch.ts';

const WHOLE = { tableBytes: 32 << 20, filterBytes: 1 << 20 };
/** Sixteen slots a part, filters that err often: nearly everything goes to the file. */
const TINY = { tableBytes: 0, filterBytes: 0 };
const NOTHING: StoredHashes = { size: 0, pieces: () => [], isHashOf: () => false };

let folder: string;
let scratch: ScratchFile;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-keys-'));
  scratch = scratchFile(join(folder, 'store.redress'));
});

afterEach(() => {
  scratch.close();
  rmSync(folder, { recursive: true });
});

function stored(pieces: readonly Uint32Array[]): StoredHashes {
  const all = pieces.flatMap((piece) => [...piece]);
  return {
    size: all.length / 3,
    pieces: () => pieces,
    isHashOf: (number, hashes, at) => [0, 1, 2].every((k) => hashes[at + k] === all[(number - 1) * 3 + k]),
  };
}

function numberOf(index: KeyIndex, text: string, scope = 0): number {
  index.look(textColumn([text]), 1, scope);
  return index.find(0) || index.add(0);
}

it.each([
  ['in memory', WHOLE],
  ['in a file', TINY],
])('numbers texts in the order they come and knows them again after a reload, %s', (_, memory) => {
  const index = createKeyIndex(42, NOTHING, scratch, memory);
  const numbers = new Map<string, number>();
  const saved: Uint32Array[] = [];
  const save = (): unknown => saved.push(Uint32Array.from(index.newHashes()?.hashes ?? []));
  for (let at = 0; at < 50_000; at += 1) {
    const text = `${at % 2 === 0 ? 'C-' : 'ü'}${at}`;
    numbers.set(text, numberOf(index, text, at % 3));
    if (at % 7000 === 0) save();
  }
  save();
  expect(index.newHashes()).toBeNull();
  expect([...numbers.values()]).toEqual(Array.from({ length: 50_000 }, (__, at) => at + 1));
  expect([index.size(), saved.reduce((sum, { length }) => sum + length, 0)]).toEqual([50_000, 150_000]);
  const again = createKeyIndex(42, stored(saved), scratch, memory);
  const shuffled = [...numbers.keys()].map((text, at) => [text, at % 3] as const).toReversed();
  const lost = shuffled.filter(([text, scope]) => numberOf(again, text, scope) !== numbers.get(text));
  expect(lost).toEqual([]);
  expect(again.size()).toBe(50_000);
});

it('gives the same numbers whatever it holds in memory, for texts that come again in any order', () => {
  const texts = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 500, maxLength: 4000 });
  fc.assert(
    fc.property(texts, texts, fc.integer(), (before, after, seed) => {
      const numbersOf = (memory: typeof WHOLE): number[][] => {
        const first = createKeyIndex(seed, NOTHING, scratch, memory);
        const given = before.map((text) => numberOf(first, `order ${text}`));
        const fresh = first.newHashes()?.hashes ?? new Uint32Array(0);
        const second = createKeyIndex(seed, stored([fresh.slice(0, 300), fresh.slice(300)]), scratch, memory);
        return [
          given,
          before.map((text) => numberOf(second, `order ${text}`)),
          after.map((text) => numberOf(second, `order ${text}`)),
        ];
      };
      const [first, again, later] = numbersOf(WHOLE);
      expect(numbersOf(TINY)).toEqual([first, again, later]);
      expect(again).toEqual(first);
    }),
    { numRuns: 25 },
  );
});

it('loads nothing while texts come in the order in which they came before', () => {
  const texts = Array.from({ length: 900 }, (_, at) => `C-${at}`);
  const index = createKeyIndex(5, NOTHING, scratch, WHOLE);
  for (const text of texts) numberOf(index, text);
  const hashes = index.newHashes()?.hashes ?? new Uint32Array(0);
  let loads = 0;
  const pieces = (): Uint32Array[] => {
    loads += 1;
    return [hashes];
  };
  const again = createKeyIndex(5, { ...stored([hashes]), pieces }, scratch, WHOLE);
  expect(texts.map((text) => numberOf(again, text))).toEqual(texts.map((_, at) => at + 1));
  expect(loads).toBe(0);
  expect([numberOf(again, 'new'), numberOf(again, 'C-7'), numberOf(again, 'new')]).toEqual([901, 8, 901]);
  expect(loads).toBe(1);
});

it('keeps hashes apart that differ in one part only, in memory and in the file', () => {
  const runs = keyRuns(scratch, 0);
  const table = keyTable(0, runs.add);
  const hashes = Array.from({ length: 9000 }, (_, at) => Uint32Array.of(at % 3, Math.floor(at / 3) % 60, at));
  for (const [at, hash] of hashes.entries()) table.add(hash, 0, at + 1);
  const numbers = hashes.map((hash) => [table.find(hash, 0), runs.find(hash, 0)]);
  expect(numbers.map(([here = 0, there = 0]) => here + there)).toEqual(hashes.map((_, at) => at + 1));
  expect(numbers.filter(([, there]) => there !== 0).length).toBeGreaterThan(8000);
  const others = hashes.map((hash) => hash.with(2, (hash[2] ?? 0) + 9000));
  expect(others.filter((hash) => table.find(hash, 0) !== 0 || runs.find(hash, 0) !== 0)).toEqual([]);
});

it('leaves no file behind', () => {
  const index = createKeyIndex(1, NOTHING, scratch, TINY);
  for (let at = 0; at < 5000; at += 1) numberOf(index, `C-${at}`);
  scratch.close();
  expect(readdirSync(folder)).toEqual([]);
});

it('keeps scopes apart, and near texts too', () => {
  const index = createKeyIndex(1, NOTHING, scratch, WHOLE);
  const texts = ['', 'a', 'b', 'aa', 'ab', 'ba', 'A', ' a', 'a ', '1', '01', '10', '\u0000', 'ä', 'a\u0308'];
  const numbers = [0, 1, 2].flatMap((scope) => texts.map((text) => numberOf(index, text, scope)));
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
});

it('hashes a row of a column as the text it holds', () => {
  const texts = ['C-1', '', 'ü', '荷物 7', 'a\u0308', '😀', '\uFEFFx', 'plain'];
  const index = createKeyIndex(7, NOTHING, scratch, WHOLE);
  for (const text of texts) numberOf(index, text, 2);
  index.look(textColumn(texts), texts.length, 2);
  expect(texts.map((_, row) => index.find(row))).toEqual(texts.map((_, row) => row + 1));
});

it.each([
  ['in memory', WHOLE],
  ['in a file', TINY],
])('gives the rows of a column the numbers that they get one by one, %s', (_, memory) => {
  const rows = fc.array(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 700 }), { minLength: 4 });
  fc.assert(
    fc.property(rows, (batches) => {
      const oneByOne = createKeyIndex(9, NOTHING, scratch, memory);
      const together = createKeyIndex(9, NOTHING, scratch, memory);
      for (const batch of batches) {
        const texts = batch.map((n) => (n % 5 === 0 ? `Köln ${n}` : `C-${n}`));
        together.look(textColumn(texts), texts.length, 1);
        const numbers = texts.map((__, row) => together.find(row) || together.add(row));
        expect(numbers).toEqual(texts.map((text) => numberOf(oneByOne, text, 1)));
        expect(together.newHashes()).toEqual(oneByOne.newHashes());
      }
    }),
    { numRuns: 25 },
  );
});
