/** A text a row in UTF-8: row i is bytes[offsets[i], offsets[i + 1]); empty is absent. Buffers, so that threads can hand it over. */
export type TextColumn = { bytes: Uint8Array; offsets: Uint32Array };
