import type { AppOptions } from '../../core/create-app.ts';
import type { App } from '../../core/app.ts';
import { trouble, type Result } from '../../../shared/model/result.ts';
import type { FromEngine, Port, ToEngine } from './engine-protocol.ts';

/** What the engine needs of an app. */
type Served = Pick<App, 'call' | 'close'>;

/**
 * The engine's side of the line: opens the store when told, answers calls, ends when told or when the shell is gone.
 * @param open  opens the store (`createApp`)
 * @param exit  called after the store is closed
 */
export function serveEngine(
  port: Port<FromEngine, ToEngine>,
  open: (options: AppOptions) => Result<Served>,
  exit: () => void,
): void {
  const granted = new Map<string, string>();
  let app: Served | null = null;

  async function stop(): Promise<void> {
    await app?.close();
    app = null;
    port.send({ type: 'closed' });
    exit();
  }

  async function answer(id: number, name: string, input: unknown): Promise<void> {
    const result = app === null ? trouble('internal', 'No store is open.') : await app.call(name, input);
    port.send({ type: 'answer', id, result });
  }

  port.onMessage((message) => {
    switch (message.type) {
      case 'open': {
        const { create, ...options } = message.options;
        const opened = open({
          ...options,
          ...(create === null ? {} : { create }),
          resolveFile: (ref) => granted.get(ref) ?? null,
          log: ({ level, message: text }) => port.send({ type: 'log', level, message: text }),
        });
        if (opened.ok) app = opened.value;
        port.send(opened.ok ? { type: 'opened' } : { type: 'failed', error: opened.error });
        return;
      }
      case 'grant':
        granted.set(message.ref, message.path);
        return;
      case 'call':
        void answer(message.id, message.name, message.input);
        return;
      case 'close':
        void stop();
    }
  });
  port.onGone(() => void stop());
}
