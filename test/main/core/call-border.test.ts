import { describe, expect, it } from 'vitest';
import { callBorder } from '../../../main/core/call-border.ts';
import type { Handlers } from '../../../main/core/handler.ts';
import { SYSTEM_WORDS, worldTrouble } from '../../../main/core/world-trouble.ts';
import { CALLS } from '../../../shared/contract/calls.ts';
import { ok, trouble } from '../../../shared/model/result.ts';

/** A border whose handlers all do the same. */
function border(answer: () => unknown): ReturnType<typeof callBorder> & { logged: string[] } {
  const logged: string[] = [];
  const handlers = Object.fromEntries(Object.keys(CALLS).map((name) => [name, answer])) as unknown;
  return { ...callBorder(handlers as Handlers, ({ message }) => logged.push(message)), logged };
}

describe('the call border', () => {
  it('lets answers through that fit, and stops those that do not without telling values', async () => {
    expect(await border(() => ok({ cancelled: true })).invoke('jobs.cancel', { job: 'a' })).toEqual(
      ok({ cancelled: true }),
    );
    const { invoke, logged } = border(() => ok({ cancelled: 'ann@example.org' }));
    expect(await invoke('jobs.cancel', { job: 'a' })).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(logged).toEqual(['jobs.cancel: the answer does not fit the contract: cancelled (invalid_type)']);
  });

  it('stops NaN and numbers without end', async () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const answer = ok({ total: bad, rows: [] });
      const result = await border(() => answer).invoke('cases.list', { query: {}, offset: 0, limit: 1 });
      expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    }
  });

  it('passes expected trouble on as plain values', async () => {
    const { invoke, logged } = border(() => trouble('busy', 'Wait.', { who: 'a program' }));
    expect(await invoke('imports.list', {})).toEqual(trouble('busy', 'Wait.', { who: 'a program' }));
    expect(logged).toEqual([]);
  });

  it('catches a broken world once, logs the place but never the words, which may quote a cell', async () => {
    const { invoke, logged } = border(() => {
      throw new Error('cannot read "Ann Smith, 12 Long Lane"');
    });
    const result = await invoke('imports.list', {});
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(logged[0]).toMatch(/^imports\.list: Error at /);
    expect(JSON.stringify([result, logged])).not.toContain('Ann Smith');
  });

  it('tells which part of the input does not fit', async () => {
    const answer = await border(() => ok([])).invoke('analysis.read', { month: 'May' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'usage' } });
    expect(answer.ok ? '' : answer.error.message).toContain('month');
  });

  it('knows no call by a name that every object has', async () => {
    for (const name of ['toString', '__proto__', 'constructor', '']) {
      expect(await border(() => ok(1)).call(name, {})).toMatchObject({
        ok: false,
        error: { code: 'usage' },
      });
    }
  });
});

describe('a broken world in words', () => {
  it.each(Object.keys(SYSTEM_WORDS))('%s is a code and a sentence', (code) => {
    const { code: word, message } = worldTrouble(Object.assign(new Error('x'), { code }));
    expect(word).not.toBe('internal');
    expect(message).toMatch(/\.$/);
  });

  it('takes the words of the store for its own errors', () => {
    expect(worldTrouble(Object.assign(new Error('x'), { code: 'SQLITE_FULL' })).code).toBe('io');
    expect(worldTrouble(Object.assign(new Error('x'), { code: 'SQLITE_BUSY_TIMEOUT' })).code).toBe('busy');
  });

  it.each([null, 'text', new Error('x'), { code: 'ENOSPC' }])('gives internal for %s', (error) => {
    expect(worldTrouble(error).code).toBe('internal');
  });
});
