import type { z } from 'zod';

/**
 * One call across the border between an interface and the core, as a value. Every transport (direct, HTTP, IPC) carries
 * every call the same way; a new call is an entry here and a handler in main/core/handlers.
 */
export type Call<Input, Output> = {
  /** `read` may be repeated and cached; `write` changes the store and makes caches stale. */
  kind: 'read' | 'write';
  /** `json`: a plain value. `arrow`: Arrow IPC bytes. `file`: bytes with a name and a media type. */
  encoding: 'json' | 'arrow' | 'file';
  input: z.ZodType<Input>;
  output: z.ZodType<Output>;
};

export function defineCall<Input, Output>(call: Call<Input, Output>): Call<Input, Output> {
  return call;
}

/** The value of a `file` call. */
export type FileOutput = { name: string; mediaType: string; bytes: Uint8Array };
