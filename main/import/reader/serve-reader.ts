import type { MessagePort } from 'node:worker_threads';
import type { Result } from '../../../shared/model/result.ts';
import { bufferPool } from './buffer-pool.ts';
import { openLocalReader } from './local-reader.ts';
import { batchPacker, buffersOf } from './pack-batch.ts';
import type { FromReader, ToReader } from './reader-messages.ts';

/** Batches on their way at any time: one is written while the next is read. */
const MOST_AHEAD = 2;

type Call = { controller: AbortController; taken: () => void };

/** The reading thread's side: answers calls with a reader of its own. */
export function serveReader(port: MessagePort): void {
  const reader = openLocalReader();
  const pool = bufferPool();
  const calls = new Map<number, Call>();
  const send = (message: FromReader, buffers: ArrayBuffer[] = []): void => port.postMessage(message, buffers);

  function begin(call: number, work: (signal: AbortSignal, allowance: Allowance) => Promise<Result<unknown>>): void {
    const controller = new AbortController();
    const allowance = createAllowance(controller.signal);
    calls.set(call, { controller, taken: allowance.taken });
    work(controller.signal, allowance)
      .then((result) => send({ type: 'answer', call, result }))
      .catch((error: unknown) =>
        send({ type: 'broken', call, message: error instanceof Error ? error.message : String(error) }),
      )
      .finally(() => calls.delete(call));
  }

  function read(call: number, id: number): void {
    const pack = batchPacker();
    begin(call, (signal, allowance) =>
      reader.read(
        id,
        {
          writeBatch: (batch) => {
            send({ type: 'batch', call, batch: pack(batch) }, buffersOf(batch));
            return allowance.used();
          },
          writeRejects: (rejects) => send({ type: 'rejects', call, rejects }),
          lend: pool.lend,
        },
        { signal, onProgress: (progress) => send({ type: 'progress', call, progress }) },
      ),
    );
  }

  port.on('message', (message: ToReader) => {
    switch (message.type) {
      case 'recognise':
        return begin(message.call, (signal) => reader.recognise(message.file, message.context, signal));
      case 'tables':
        return begin(message.call, (signal) => reader.loadTables(message.ids, signal));
      case 'read':
        return read(message.call, message.id);
      case 'shared':
        return begin(message.call, () => reader.askShared(message.id, message.shared));
      case 'taken':
        pool.giveBack(message.buffers);
        return calls.get(message.call)?.taken();
      default:
        return calls.get(message.call)?.controller.abort();
    }
  });
}

type Allowance = { used: () => Promise<void>; taken: () => void };

/** Lets a few batches go ahead, then waits until one was taken (or the call is cancelled). */
function createAllowance(signal: AbortSignal): Allowance {
  let ahead = 0;
  let wake: (() => void) | null = null;
  signal.addEventListener('abort', () => wake?.());
  return {
    taken: () => {
      ahead--;
      wake?.();
    },
    used: () => {
      ahead++;
      if (ahead <= MOST_AHEAD || signal.aborted) return Promise.resolve();
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      return promise;
    },
  };
}
