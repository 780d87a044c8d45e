import type { Invoke, RawInvoke } from '../../shared/contract/calls.ts';

/** An open store behind the contract: `invoke` is the only way in. */
export type App = {
  invoke: Invoke;
  /** The same for what comes from another process: name and input are whatever was sent. */
  call: RawInvoke;
  /** Cancels running jobs, waits for them to leave nothing behind, and closes the store. */
  close: () => Promise<void>;
};

/** One line of the program's log: what happened, never a value of a cell. */
export type LogLine = { level: 'info' | 'error'; message: string };
