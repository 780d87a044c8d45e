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

const TO_ENGINE: readonly string[] = ['open', 'grant', 'call', 'close'] satisfies readonly ToEngine['type'][];
const FROM_ENGINE: readonly string[] = [
  'opened',
  'failed',
  'answer',
  'log',
  'closed',
] satisfies readonly FromEngine['type'][];

/** Both ends are this program; the check is against messages that are not of this line at all. */
export function isToEngine(message: unknown): message is ToEngine {
  return isOneOf(message, TO_ENGINE);
}

export function isFromEngine(message: unknown): message is FromEngine {
  return isOneOf(message, FROM_ENGINE);
}

function isOneOf(message: unknown, types: readonly string[]): boolean {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return typeof message.type === 'string' && types.includes(message.type);
}

/** One end of a two-way line between a shell and its engine, whatever carries it. */
export type Port<Out, In> = {
  send: (message: Out) => void;
  onMessage: (listener: (message: In) => void) => void;
  /** The other end is gone: exited, crashed or killed. */
  onGone: (listener: () => void) => void;
  /** Ends the line at once; for a process: kills it. */
  end: () => void;
};
