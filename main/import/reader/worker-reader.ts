import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Question } from '../../../shared/model/recognition.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { ImportReader, KnownFile, LoadedNames, ReadDone } from './import-reader.ts';
import { batchUnpacker } from './pack-batch.ts';
import type { FromReader, ToReader } from './reader-messages.ts';
import { tidyHeap } from './tidy-heap.ts';

type Waiting = {
  settle: (result: Result<unknown>) => void;
  fail: (error: Error) => void;
  onMessage: (message: FromReader) => void;
};

type Work<T> = (call: number) => {
  message: ToReader;
  signal: AbortSignal | undefined;
  onMessage?: (message: FromReader) => void;
  /** The answer of the other thread is what its reader gave: the same program. */
  accept: (result: Result<unknown>) => Result<T>;
};

/** What a thread reads is soon handed over: a small nursery keeps its memory flat. */
const YOUNG_MEGABYTES = 8;

/** Reads in a thread of its own; rows come over in buffers that both threads see, and are written here while it reads on. */
export function openWorkerReader(): ImportReader {
  const worker = new Worker(workerUrl(), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    env: { ...process.env, ...compileCacheEnv() },
  });
  const waiting = new Map<number, Waiting>();
  let nextCall = 1;
  let whyGone: Error | null = null;

  function gone(error: Error): void {
    whyGone ??= error;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  }

  worker.on('error', (error) => gone(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => gone(new Error(`the reading thread ended with ${code}`)));
  const inbox: FromReader[] = [];

  /**
   * One batch a turn of the loop. Node hands over messages as long as there are any, and there always is one more while a fast thread reads
   * on: other calls would wait for the end of the file.
   */
  worker.on('message', (message: FromReader) => {
    inbox.push(message);
    if (inbox.length === 1) setImmediate(takeTurn);
  });

  function takeTurn(): void {
    do {
      const message = inbox[0];
      if (message !== undefined) answer(message);
      inbox.shift();
    } while (inbox[0] !== undefined && inbox[0].type !== 'batch');
    if (inbox.length > 0) setImmediate(takeTurn);
  }

  function answer(message: FromReader): void {
    const call = waiting.get(message.call);
    if (call === undefined) return;
    if (message.type === 'answer' || message.type === 'broken') waiting.delete(message.call);
    if (message.type === 'answer') call.settle(message.result);
    else if (message.type === 'broken') call.fail(new Error(message.message));
    else call.onMessage(message);
  }

  function ask<T>(work: Work<T>): Promise<Result<T>> {
    const call = nextCall++;
    const { message, signal, onMessage, accept } = work(call);
    const { promise, resolve, reject } = Promise.withResolvers<Result<T>>();
    if (whyGone !== null) return Promise.reject(whyGone);
    const cancel = (): void => worker.postMessage({ type: 'cancel', call } satisfies ToReader);
    waiting.set(call, {
      settle: (result) => resolve(accept(result)),
      fail: reject,
      onMessage: (received) => {
        try {
          onMessage?.(received);
        } catch (error) {
          // The store could not take it: the rest of the file is not wanted.
          waiting.delete(call);
          cancel();
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      },
    });
    signal?.addEventListener('abort', cancel);
    worker.postMessage(message);
    if (signal?.aborted === true) cancel();
    return promise.finally(() => signal?.removeEventListener('abort', cancel));
  }

  return {
    recognise: (file, context, signal) =>
      ask<KnownFile>((call) => ({
        message: { type: 'recognise', call, file, context },
        signal,
        accept: as<KnownFile>,
      })),
    loadTables: (ids, signal) =>
      ask<LoadedNames>((call) => ({ message: { type: 'tables', call, ids }, signal, accept: as<LoadedNames> })),
    read: (id, sink, { scratchBeside, onProgress, signal }) =>
      ask<ReadDone>((call) => {
        tidyHeap();
        const unpack = batchUnpacker();
        return {
          message: { type: 'read', call, id, scratchBeside },
          signal,
          accept: as<ReadDone>,
          onMessage: (message) => {
            if (message.type === 'progress') onProgress?.(message.progress);
            else if (message.type === 'rejects') sink.writeRejects(message.rejects);
            else if (message.type === 'batch' && signal?.aborted !== true) {
              sink.writeBatch(unpack(message.batch));
              worker.postMessage({ type: 'taken', call } satisfies ToReader);
            }
          },
        };
      }),
    askShared: (id, shared) =>
      ask<Question | null>((call) => ({
        message: { type: 'shared', call, id, shared },
        signal: undefined,
        accept: as<Question | null>,
      })),
    close: () => {
      whyGone ??= new Error('the reader is closed');
      void worker.terminate();
    },
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both sides of the line are this program
const as = <T>(result: Result<unknown>): Result<T> => result as Result<T>;

/**
 * A thread does not take over the cache of compiled code by itself. Without it, every file is stripped of its types again, which takes
 * longer than a small import.
 */
function compileCacheEnv(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

/** The entry stands beside this file in a checkout, and beside the engine in the desktop app, where both are bundled. */
function workerUrl(): URL {
  const name = import.meta.url.endsWith('.ts') ? 'reader-worker.ts' : 'reader-worker.js';
  return new URL(name, import.meta.url);
}
