import type { Result, Trouble } from '../../../shared/model/result.ts';
import type { AppInfo } from '../../../shared/contract/calls.ts';

/** What a shell tells the engine to open. Plain values only: it crosses a process border. */
export type EngineOptions = {
  storePath: string;
  shell: AppInfo['shell'];
  /** Make the store when there is none. */
  create: { organisation: string; zone: string } | null;
};

export type ToEngine =
  | { type: 'open'; options: EngineOptions }
  /** From now on `ref` stands for the file at `path`. */
  | { type: 'grant'; ref: string; path: string }
  | { type: 'call'; id: number; name: string; input: unknown }
  | { type: 'close' };

export type FromEngine =
  | { type: 'opened' }
  | { type: 'failed'; error: Trouble }
  | { type: 'answer'; id: number; result: Result<unknown> }
  | { type: 'log'; level: 'info' | 'error'; message: string }
  | { type: 'closed' };

/** One end of a two-way line between a shell and its engine, whatever carries it. */
export type Port<Out, In> = {
  send: (message: Out) => void;
  onMessage: (listener: (message: In) => void) => void;
  /** The other end is gone: exited, crashed or killed. */
  onGone: (listener: () => void) => void;
  /** Ends the line at once; for a process: kills it. */
  end: () => void;
};
