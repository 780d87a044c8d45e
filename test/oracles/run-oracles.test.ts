import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeWithShared } from '../support/shared-data.ts';
import { adapters } from './adapters.ts';
import { runOracles } from './run-oracles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-oracles-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]): { code: number; lines: string[]; errors: string[] } {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = runOracles(args, { out: (line) => lines.push(line), error: (line) => errors.push(line) });
  return { code, lines, errors };
}

function write(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

const wilson = {
  oracle: 'wilson',
  tolerance: 1e-6,
  cases: [
    { id: 'right', inputs: { x: 0, n: 10, level: 0.95 }, expected: { p: 0, lower: 0, upper: 0.2775328 } },
    { id: 'wrong', inputs: { x: 0, n: 10, level: 0.95 }, expected: { p: 0.5 } },
  ],
};

describe('runOracles', () => {
  it('passes what agrees and prints what does not, with file, case, path, got and expected', () => {
    write('w.json', wilson);
    expect(run(folder)).toEqual({
      code: 1,
      lines: ['FAILED w.json wrong p: got 0, expected 0.5', '1 passed, 1 failed'],
      errors: [],
    });
  });

  it('ends with 0 when all passed', () => {
    write('w.json', { ...wilson, cases: wilson.cases.slice(0, 1) });
    expect(run(folder)).toMatchObject({ code: 0, lines: ['1 passed, 0 failed'] });
  });

  it('fails an unknown oracle by its name, and every case of it', () => {
    write('x.json', { ...wilson, oracle: 'entrails' });
    expect(run(folder)).toMatchObject({
      code: 1,
      lines: ['FAILED x.json unknown oracle "entrails"', '0 passed, 2 failed'],
    });
  });

  it('fails a file that cannot be read and a case that cannot be computed, and goes on', () => {
    write('a.json', '{');
    write('b.json', { ...wilson, cases: [{ id: 'no n', inputs: { x: 1 }, expected: { p: 1 } }, wilson.cases[0]] });
    const { code, lines } = run(folder);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^FAILED a\.json cannot be read/);
    expect(lines[1]).toContain('no n: threw the case has no input "n"');
    expect(lines.at(-1)).toBe('1 passed, 2 failed');
  });

  it('ends with 66 for a folder that cannot be read or holds no oracle, and 64 for none given', () => {
    expect(run(join(folder, 'nowhere')).code).toBe(66);
    expect(run(folder)).toMatchObject({ code: 66, errors: [expect.stringContaining('no *.json')] });
    expect(run().code).toBe(64);
  });
});

describeWithShared('the reference answers', ['oracles'], (path) => {
  it('all pass', () => {
    const { code, lines } = run(path);
    expect(lines).toHaveLength(1);
    expect(code).toBe(0);
  });

  it('cover every adapter', () => {
    expect(Object.keys(adapters)).toHaveLength(15);
  });
});
