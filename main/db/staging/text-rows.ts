import type { TextColumn } from '../../../shared/model/text-column.ts';
import type { PageImage } from './page-image.ts';
import { putVarint, textType, varintSize } from './record-bytes.ts';
import { LONGEST_RECORD, tablePages, type TablePages } from './table-pages.ts';

/** Rows of an id and a text; both columns are there in every row. */
export type TextRows = {
  readonly pages: TablePages;
  /** The text of row `row` of a column under the id. Ids ascend. */
  readonly add: (id: number, texts: TextColumn, row: number) => void;
  /** The rows that are too long for a page, which the caller inserts one by one; forgotten afterwards. */
  readonly takeLong: () => { id: number; text: Uint8Array }[];
};

/** Shorter texts are copied byte by byte: cheaper than a call. */
const SHORT = 48;

export function textRows(image: PageImage): TextRows {
  const pages = tablePages(image);
  let long: { id: number; text: Uint8Array }[] = [];
  let column: Uint8Array = new Uint8Array(0);
  /** The bytes of the column as what can be copied from without a view of each text. */
  let source: Buffer = Buffer.alloc(0);
  return {
    pages,
    add(id, { bytes, offsets }, row) {
      const from = offsets[row] ?? 0;
      const to = offsets[row + 1] ?? from;
      const type = textType(to - from);
      const head = 2 + varintSize(type);
      if (head + to - from > LONGEST_RECORD) {
        long.push({ id, text: bytes.subarray(from, to) });
        return;
      }
      const start = pages.add(id, head + to - from);
      const target = image.bytes;
      target[start] = head;
      target[start + 1] = 0;
      const at = putVarint(target, start + 2, type);
      if (to - from > SHORT) {
        if (bytes !== column) {
          column = bytes;
          source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        }
        source.copy(target, at, from, to);
      } else for (let k = 0; k < to - from; k++) target[at + k] = bytes[from + k] ?? 0;
    },
    takeLong() {
      const taken = long;
      long = [];
      return taken;
    },
  };
}
