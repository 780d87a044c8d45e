import type { ParentPort } from 'electron';
import { isToEngine, type FromEngine, type Port, type ToEngine } from '../shared/engine-protocol.ts';

/** The part of Electron's ParentPort that is used; a fake of it serves the tests. */
export type ParentPortLike = Pick<ParentPort, 'postMessage'> & {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
};

/** The engine's end of the line in a utility process. Electron ends that process together with its parent. */
export function parentPortLine(port: ParentPortLike): Port<FromEngine, ToEngine> {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', ({ data }) => {
        if (isToEngine(data)) listener(data);
      });
    },
    onGone: () => undefined,
    end: () => process.exit(0),
  };
}
