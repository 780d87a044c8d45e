import type { MessagePort } from 'node:worker_threads';
import type { Result } from '../../../shared/model/result.ts';
import { bufferPool } from './buffer-pool.ts';
import { openLocalReader } from './local-reader.ts';
import { batchPacker, buffersOf } from './pack-batch.ts';
import type { FromReader, ToReader } from './reader-messages.ts';
import { tidyHeap } from './tidy-heap.ts';

/** Batches on their way at any time: one is written while the next is read. */
const MOST_AHEAD = 2;

/** `sent`: buffers of the batches on their way, oldest first. */
type Call = { controller: AbortController; taken: () => void; sent: SharedArrayBuffer[][] };

/** The reading thread's side: answers calls with a reader of its own. */
export function serveReader(port: MessagePort): void {
  const reader = openLocalReader();
  const pool = bufferPool();
  const calls = new Map<number, Call>();
  const send = (message: FromReader): void => port.postMessage(message);

  function begin(call: number, work: (signal: AbortSignal, ahead: Ahead) => Promise<Result<unknown>>): void {
    const controller = new AbortController();
    const { used, taken } = createAllowance(controller.signal);
    const sent: SharedArrayBuffer[][] = [];
    calls.set(call, { controller, taken, sent });
    work(controller.signal, { used, sent })
      .then((result) => send({ type: 'answer', call, result }))
      .catch((error: unknown) =>
        send({ type: 'broken', call, message: error instanceof Error ? error.message : String(error) }),
      )
      .finally(() => calls.delete(call));
  }

  function read(call: number, id: number, scratchBeside: string): void {
    const pack = batchPacker();
    tidyHeap();
    begin(call, (signal, { used, sent }) =>
      reader.read(
        id,
        {
          writeBatch: (batch) => {
            send({ type: 'batch', call, batch: pack(batch) });
            sent.push(buffersOf(batch));
            return used();
          },
          writeRejects: (rejects) => send({ type: 'rejects', call, rejects }),
          lend: pool.lend,
        },
        { scratchBeside, signal, onProgress: (progress) => send({ type: 'progress', call, progress }) },
      ),
    );
  }

  function takenBack(call: Call | undefined): void {
    pool.giveBack(call?.sent.shift() ?? []);
    call?.taken();
  }

  port.on('message', (message: ToReader) => {
    switch (message.type) {
      case 'recognise':
        return begin(message.call, (signal) => reader.recognise(message.file, message.context, signal));
      case 'tables':
        return begin(message.call, (signal) => reader.loadTables(message.ids, signal));
      case 'read':
        return read(message.call, message.id, message.scratchBeside);
      case 'shared':
        return begin(message.call, () => reader.askShared(message.id, message.shared));
      case 'taken':
        return takenBack(calls.get(message.call));
      default:
        return calls.get(message.call)?.controller.abort();
    }
  });
}

type Ahead = Pick<Allowance, 'used'> & Pick<Call, 'sent'>;
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
