import type { Invoke, FileRef } from '../../shared/contract/calls.ts';
import type { Trouble } from '../../shared/model/result.ts';

/** The renderer's one door to the core; what carries the calls is decided once, at the start. */
export type Client = {
  invoke: Invoke;
  /** Names a dropped or picked file for the core: its path in Electron, an upload in the browser. */
  refOf: (
    file: File,
    onSent?: (bytes: number) => void,
  ) => Promise<{ ok: true; value: FileRef } | { ok: false; error: Trouble }>;
};
