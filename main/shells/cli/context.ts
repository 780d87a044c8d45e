import type { App } from '../../core/app.ts';
import type { Progress } from '../../../shared/model/recognition.ts';
import type { Result, Trouble } from '../../../shared/model/result.ts';
import type { Arguments, Lang, MessageKey } from '../../../shared/words/messages.ts';

/**
 * All that a command may touch of the world. A command is `register<Name>(program, context)`: it parses its options with
 * commander, opens an app, invokes calls and prints.
 *
 * - Data goes to `out`, messages to `err`; `--json` prints one document with `printJson`.
 * - A command never calls process.exit: `context.fail(trouble)` prints the message and fixes the exit code
 *   (`exitCodeOf`), then the action returns. Wrong usage is `fail({ code: 'usage', … })`.
 * - What needs no store or goes beyond the contract (sniff, judge, check, backup) is a function of main/core/tools.
 */
export type CliContext = {
  /** Writes to standard output, as it stands. */
  out: (text: string) => void;
  /** Writes to standard error, as it stands. */
  err: (text: string) => void;
  /** True when standard error is a terminal: only then is progress shown. */
  isTerminal: boolean;
  /** Width of standard output in columns; 120 when it is not a terminal. */
  columns: number;
  /** Aborted by the first Ctrl+C: commands cancel their job and leave nothing half done. */
  signal: AbortSignal;
  /** Opens a store in this process. Close the app when done. `create`: make the store when there is none. */
  openApp: (storePath: string, options?: OpenOptions) => Promise<Result<App>>;
  /** One document on standard output. */
  printJson: (value: unknown) => void;
  /** A line that overwrites itself, on a terminal; nothing elsewhere. `null` clears it. */
  showProgress: (progress: Progress | null, label?: string) => void;
  /** Says what went wrong on standard error and fixes the exit code; the first trouble wins. */
  fail: (error: Trouble) => void;
  /** The reader's language. */
  lang: Lang;
  /** A text of the catalogue in that language. */
  t: <K extends MessageKey>(key: K, ...values: Arguments<K>) => string;
};

export type OpenOptions = {
  create?: boolean;
  /** For a store that is created: its name and its zone (default: this machine's zone). */
  organisation?: string;
  zone?: string;
  readOnly?: boolean;
};
