import type { Trouble } from '../../shared/model/result.ts';

/**
 * A broken world met in the middle of writing, with its words: thrown where a Result would have to pass through code that
 * can do nothing about it, and caught once at the core's border. `code` is SQLite's, so that one table serves both.
 */
export class StoreError extends Error {
  readonly code: string;
  readonly trouble: Trouble;

  constructor(code: string, trouble: Trouble) {
    super(trouble.message);
    this.name = 'StoreError';
    this.code = code;
    this.trouble = trouble;
  }
}
