import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { FromEngine, Port, ToEngine } from '../../main/shells/shared/engine-protocol.ts';

/** A line between a shell and an engine in this process, over a real message port (structured clone both ways). */
export function messagePortLine(): { shell: Port<ToEngine, FromEngine>; engine: Port<FromEngine, ToEngine> } {
  const { port1, port2 } = new MessageChannel();
  return { shell: portOf<ToEngine, FromEngine>(port1), engine: portOf<FromEngine, ToEngine>(port2) };
}

function portOf<Out, In>(port: MessagePort): Port<Out, In> {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', (message: In) => listener(message)),
    onGone: (listener) => void port.on('close', listener),
    end: () => port.close(),
  };
}
