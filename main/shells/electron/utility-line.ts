import type { FromEngine, Port, ToEngine } from '../shared/engine-protocol.ts';

/** The part of Electron's UtilityProcess that is used; a fake of it serves the tests. */
export type UtilityProcessLike = {
  postMessage(message: unknown): void;
  on(event: string, listener: (message: never) => void): unknown;
  kill(): boolean;
};

/** The shell's end of the line to an engine that runs as a utility process. */
export function utilityLine(engine: UtilityProcessLike): Port<ToEngine, FromEngine> {
  return {
    send: (message) => engine.postMessage(message),
    onMessage: (listener) => engine.on('message', (message: FromEngine) => listener(message)),
    onGone: (listener) => engine.on('exit', () => listener()),
    end: () => void engine.kill(),
  };
}
