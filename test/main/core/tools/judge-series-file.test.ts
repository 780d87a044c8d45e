import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeSeriesFile } from '../../../../main/core/tools/judge-series-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-judge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: unknown): string {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const step = {
  id: 'step',
  freq: 'month',
  start: '2024-01',
  last_fraction: 1,
  counts: [
    ...Array.from({ length: 12 }, (_, i) => 40 + (i % 5)),
    ...Array.from({ length: 12 }, (_, i) => 80 + (i % 5)),
  ],
  exposure: null,
};

describe('a file of bare series', () => {
  it('is judged whether it is an object with series or a bare list', () => {
    for (const content of [{ format: 'complaint-series/1', series: [step] }, [step]]) {
      const judged = judgeSeriesFile(file(content));
      expect(judged.ok && judged.value.map(({ id, judgement }) => [id, judgement.verdict, judgement.onset])).toEqual([
        ['step', 'shift-up', 12],
      ]);
    }
  });

  it.each([
    ['not JSON', '{', 'refused', 'not JSON'],
    ['no series', { format: 'x' }, 'refused', 'list of series'],
    ['a negative count', [{ ...step, counts: [1, -2, 3] }], 'refused', '-2'],
    ['exposure of another length', [{ ...step, exposure: [1] }], 'refused', 'step'],
    ['a text among the counts', [{ ...step, counts: [1, 'two'] }], 'refused', 'counts'],
    ['the same id twice', [step, step], 'refused', 'twice'],
  ])('with %s is refused in words', (_title, content, code, words) => {
    const judged = judgeSeriesFile(file(content));
    expect(judged.ok ? null : judged.error).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it('that is not there is unreadable', () => {
    const judged = judgeSeriesFile(join(folder, 'absent.json'));
    expect(judged.ok ? null : judged.error.code).toBe('unreadable');
  });
});
