import {
  isCallName,
  type CallName,
  type CallResult,
  type Invoke,
  type RawInvoke,
} from '../../../shared/contract/calls.ts';
import { parseAnswer } from '../../../shared/contract/parse-answer.ts';
import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import { ok, type Result, type Trouble } from '../../../shared/model/result.ts';
import type { LogLine } from '../../core/app.ts';
import type { EngineOptions, FromEngine, Port, ToEngine } from './engine-protocol.ts';

export type EngineHost = {
  invoke: Invoke;
  call: RawInvoke;
  /** From now on `ref` stands for the file at `path`; remembered over a restart of the engine. */
  grant: (ref: string, path: string) => void;
  /** Closes the store and ends the engine; kills it when it does not end in time. */
  close: () => Promise<void>;
};

type Waiting = (result: Result<unknown>) => void;

const CLOSE_WITHIN_MS = 10_000;
/**
 * The shell's side of the line. When the engine dies, the calls it had get a trouble and a new one is started, once per
 * death; an engine that cannot open its store again leaves its trouble as the answer to every later call.
 */
export async function startEngineHost(
  spawn: () => Port<ToEngine, FromEngine>,
  options: EngineOptions,
  log: (line: LogLine) => void,
): Promise<Result<EngineHost>> {
  const grants = new Map<string, string>();
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let port: Port<ToEngine, FromEngine> | null = null;
  let whyClosed: Trouble = { code: 'internal', message: 'Redress is closing.' };
  let isClosing = false;
  let whenClosed: (() => void) | null = null;

  function failAll(error: Trouble): void {
    for (const settle of waiting.values()) settle({ ok: false, error });
    waiting.clear();
  }

  function start(): Promise<Result<null>> {
    const fresh = spawn();
    return new Promise((resolve) => {
      fresh.onMessage((message) => {
        switch (message.type) {
          case 'opened':
            port = fresh;
            resolve(ok(null));
            return;
          case 'failed':
            whyClosed = message.error;
            fresh.end();
            resolve({ ok: false, error: message.error });
            return;
          case 'answer':
            waiting.get(message.id)?.(message.result);
            waiting.delete(message.id);
            return;
          case 'log':
            log({ level: message.level, message: message.message });
            return;
          case 'closed':
            whenClosed?.();
        }
      });
      fresh.onGone(() => {
        const wasServing = port === fresh;
        if (wasServing) port = null;
        whenClosed?.();
        if (wasServing) failAll(saidTrouble('internal', say('world.engineDied')).error);
        resolve(saidTrouble('internal', say('world.engineNotStarted')));
        if (wasServing && !isClosing) void restart();
      });
      for (const [ref, path] of grants) fresh.send({ type: 'grant', ref, path });
      fresh.send({ type: 'open', options });
    });
  }

  async function restart(): Promise<void> {
    log({ level: 'error', message: 'the engine stopped and is started again' });
    const started = await start();
    if (started.ok) return;
    whyClosed = started.error;
    log({ level: 'error', message: `the engine did not start again: ${started.error.code}` });
  }

  function invoke<N extends CallName>(name: N, input: unknown): Promise<CallResult<N>> {
    const target = port;
    if (target === null) return Promise.resolve({ ok: false, error: whyClosed });
    const id = nextId++;
    return new Promise((resolve) => {
      // What comes over the line is parsed again: the engine is another process.
      waiting.set(id, (result) => resolve(parseAnswer(name, result)));
      target.send({ type: 'call', id, name, input });
    });
  }

  const first = await start();
  if (!first.ok) return first;
  return ok({
    invoke,
    call: (name, input) =>
      isCallName(name) ? invoke(name, input) : Promise.resolve(saidTrouble('usage', say('refused.noCall'))),
    grant: (ref, path) => {
      grants.set(ref, path);
      port?.send({ type: 'grant', ref, path });
    },
    close: async () => {
      isClosing = true;
      const target = port;
      port = null;
      if (target === null) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, CLOSE_WITHIN_MS);
        whenClosed = () => {
          clearTimeout(timer);
          resolve();
        };
        target.send({ type: 'close' });
      });
      target.end();
      failAll(whyClosed);
    },
  });
}
