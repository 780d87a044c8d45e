import type { TextColumn } from '../../shared/model/text-column.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of one row; empty where there is none. */
export function textOf({ bytes, offsets }: TextColumn, row: number): string {
  return decoder.decode(bytes.subarray(offsets[row], offsets[row + 1]));
}
