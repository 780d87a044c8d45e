import type { Progress } from '../../../shared/model/recognition.ts';
import type { Reject } from '../../../shared/model/reject.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { RecordBatch } from '../../../shared/model/record-batch.ts';
import type { StoreContext } from '../recognised.ts';
import type { ReadFile } from './import-reader.ts';

/** What the engine's thread asks of the reading thread. Every call has a number and one answer. */
export type ToReader =
  | { type: 'recognise'; call: number; file: ReadFile; context: StoreContext }
  | { type: 'tables'; call: number; ids: readonly number[] }
  | { type: 'read'; call: number; id: number; scratchBeside: string }
  | { type: 'shared'; call: number; id: number; shared: { ids: readonly string[]; n: number; all: number } }
  /** The oldest batch was stored: another may be sent, in its buffers. */
  | { type: 'taken'; call: number }
  | { type: 'cancel'; call: number };

export type FromReader =
  | { type: 'answer'; call: number; result: Result<unknown> }
  /** The call threw: a broken world, not an expected trouble. */
  | { type: 'broken'; call: number; message: string }
  | { type: 'progress'; call: number; progress: Progress }
  | { type: 'batch'; call: number; batch: RecordBatch }
  | { type: 'rejects'; call: number; rejects: readonly Reject[] };
