import { z } from 'zod';

// The page's content policy forbids eval; zod must not even try it (HAZARDS.md 3).
z.config({ jitless: true });

/**
 * One call across the border between an interface and the core, as a value. Every transport (direct, HTTP, IPC) carries
 * every call the same way; a new call is an entry in its area's file and a handler in main/core/handlers.
 */
export type Call<Input, Output> = {
  /** `read` may be repeated and cached; `write` changes the store and makes caches stale. */
  kind: 'read' | 'write';
  /** `json`: a plain value. `arrow`: Arrow IPC bytes. `file`: bytes with a name and a media type. */
  encoding: 'json' | 'arrow' | 'file';
  input: z.ZodType<Input, Input>;
  output: z.ZodType<Output, Output>;
};

export function defineCall<Input, Output>(call: Call<Input, Output>): Call<Input, Output> {
  return call;
}

/** The value of a `file` call. */
export type FileOutput = { name: string; mediaType: string; bytes: Uint8Array };
