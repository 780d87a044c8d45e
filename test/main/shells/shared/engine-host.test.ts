import { describe, expect, it } from 'vitest';
import { startEngineHost, type EngineHost } from '../../../../main/shells/shared/engine-host.ts';
import type { FromEngine, Port, ToEngine } from '../../../../main/shells/shared/engine-protocol.ts';
import { serveEngine } from '../../../../main/shells/shared/serve-engine.ts';
import { ok, trouble } from '../../../../shared/model/result.ts';
import { messagePortLine } from '../../../support/fake-engine.ts';
import { fakeCall } from '../../../support/fake-call.ts';

const OPTIONS = { storePath: 'x.redress', shell: 'test', create: null } as const;

type Engine = { line: Port<FromEngine, ToEngine>; told: ToEngine[] };

/** A host whose engines are scripted by hand: `engines` holds the engine's end of each line, in the order of starts. */
async function handMade(
  react: (message: ToEngine, engine: Engine, nth: number) => void,
  onLog: (message: string) => void = () => undefined,
): Promise<{ host: EngineHost; engines: Engine[]; logged: string[] }> {
  const engines: Engine[] = [];
  const logged: string[] = [];
  const spawn = (): Port<ToEngine, FromEngine> => {
    const { shell, engine: line } = messagePortLine();
    const engine: Engine = { line, told: [] };
    const nth = engines.push(engine);
    line.onMessage((message) => {
      engine.told.push(message);
      react(message, engine, nth);
    });
    return shell;
  };
  const started = await startEngineHost(spawn, OPTIONS, ({ message }) => {
    logged.push(message);
    onLog(message);
  });
  if (!started.ok) throw new RangeError(started.error.message);
  return { host: started.value, engines, logged };
}

describe('the engine host', () => {
  it('answers each call with its own answer, in whatever order they come', async () => {
    const kept: number[] = [];
    const { host, engines } = await handMade((message, { line }) => {
      if (message.type === 'open') line.send({ type: 'opened' });
      if (message.type !== 'call') return;
      kept.push(message.id);
      if (kept.length < 2) return;
      for (const id of kept.toReversed()) line.send({ type: 'answer', id, result: ok({ cancelled: id === kept[0] }) });
    });
    const answers = await Promise.all([
      host.invoke('jobs.cancel', { job: 'a' }),
      host.invoke('jobs.cancel', { job: 'b' }),
    ]);
    expect(answers).toEqual([ok({ cancelled: true }), ok({ cancelled: false })]);
    engines[0]?.line.end();
  });

  it('checks that an answer fits the contract', async () => {
    const { host } = await handMade((message, { line }) => {
      if (message.type === 'open') line.send({ type: 'opened' });
      if (message.type === 'call') line.send({ type: 'answer', id: message.id, result: ok({ cancelled: 'perhaps' }) });
    });
    expect(await host.invoke('jobs.cancel', { job: 'a' })).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  it('gives waiting calls a trouble when the engine dies, starts it again and grants its files again', async () => {
    const { promise: restarted, resolve } = Promise.withResolvers<void>();
    const { host, engines, logged } = await handMade(
      (message, { line }, nth) => {
        if (message.type === 'open') line.send({ type: 'opened' });
        // One turn later the host has read the message above.
        if (message.type === 'open' && nth === 2) line.send({ type: 'log', level: 'info', message: 'second engine' });
        if (message.type !== 'call') return;
        if (nth === 1) line.end();
        else line.send({ type: 'answer', id: message.id, result: ok({ cancelled: true }) });
      },
      (message) => {
        if (message === 'second engine') resolve();
      },
    );
    host.grant('r1', '/x/a.csv');
    expect(await host.invoke('jobs.cancel', { job: 'a' })).toMatchObject({ ok: false, error: { code: 'internal' } });
    await restarted;
    expect(await host.invoke('jobs.cancel', { job: 'a' })).toEqual(ok({ cancelled: true }));
    expect(engines).toHaveLength(2);
    expect(engines[1]?.told.slice(0, 2)).toEqual([
      { type: 'grant', ref: 'r1', path: '/x/a.csv' },
      { type: 'open', options: OPTIONS },
    ]);
    expect(logged).toEqual(['the engine stopped and is started again', 'second engine']);
  });

  it('does not start an engine over and over that cannot open its store again', async () => {
    const damaged = trouble('damaged', 'The store is damaged.');
    const { promise: gaveUp, resolve } = Promise.withResolvers<void>();
    const { host, engines } = await handMade(
      (message, { line }, nth) => {
        if (message.type === 'open')
          line.send(nth === 1 ? { type: 'opened' } : { type: 'failed', error: damaged.error });
        if (message.type === 'call') line.end();
      },
      (message) => {
        if (message.includes('did not start again')) resolve();
      },
    );
    expect(await host.invoke('imports.list', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
    await gaveUp;
    expect(await host.invoke('imports.list', {})).toEqual(damaged);
    expect(engines).toHaveLength(2);
  });

  it('gives the trouble of a store that cannot be opened at all', async () => {
    const newer = trouble('newer-store', 'Made by a newer Redress.');
    const started = await startEngineHost(
      () => {
        const { shell, engine } = messagePortLine();
        serveEngine(
          engine,
          () => newer,
          () => undefined,
        );
        return shell;
      },
      OPTIONS,
      () => undefined,
    );
    expect(started).toEqual(newer);
  });

  it('closes the store before it ends, and answers no call after that', async () => {
    const story: string[] = [];
    const { call } = fakeCall({ 'imports.list': ok([]) });
    const close = (): Promise<void> => Promise.resolve().then(() => void story.push('closed'));
    const started = await startEngineHost(
      () => {
        const { shell, engine } = messagePortLine();
        serveEngine(
          engine,
          () => ok({ call, close }),
          () => story.push('exit'),
        );
        return shell;
      },
      OPTIONS,
      () => undefined,
    );
    if (!started.ok) throw new RangeError(started.error.message);
    expect(await started.value.invoke('imports.list', {})).toEqual(ok([]));
    await started.value.close();
    expect(story.slice(0, 2)).toEqual(['closed', 'exit']);
    expect(await started.value.invoke('imports.list', {})).toMatchObject({ ok: false });
  });
});
