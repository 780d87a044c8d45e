import { isFromEngine, type FromEngine, type Port, type ToEngine } from '../shared/engine-protocol.ts';

/** The part of Electron's UtilityProcess that is used; a fake of it serves the tests. */
export type UtilityProcessLike = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  kill(): boolean;
};

/** The shell's end of the line to an engine that runs as a utility process. */
export function utilityLine(engine: UtilityProcessLike): Port<ToEngine, FromEngine> {
  return {
    send: (message) => engine.postMessage(message),
    onMessage: (listener) => {
      engine.on('message', (message) => {
        if (isFromEngine(message)) listener(message);
      });
    },
    onGone: (listener) => engine.on('exit', listener),
    end: () => void engine.kill(),
  };
}
