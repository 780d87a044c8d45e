import { HEAD, PAGE, type PageImage } from './page-image.ts';
import { putVarint, varintSize } from './record-bytes.ts';

/** The longest record that stands in one page; longer ones are not staged. */
export const LONGEST_RECORD = PAGE - 35;

const LEAF = 13;
const INNER = 5;
const EMPTY_INDEX = 10;

/** The rows of one table of an image. */
export type TablePages = {
  /** Room for the next record, of at most `LONGEST_RECORD` bytes; gives where it begins in the image. Ids ascend. */
  readonly add: (id: number, length: number) => number;
  readonly rows: () => number;
  /** Ends the table and gives its root page; it is empty afterwards. */
  readonly finish: () => number;
};

export function tablePages(image: PageImage): TablePages {
  let pages: number[] = [];
  let lastIds: number[] = [];
  let base = -1;
  let cells = 0;
  let top = 0;
  let rows = 0;

  function open(): void {
    const page = image.addPage();
    pages.push(page);
    base = (page - 1) * PAGE;
    cells = 0;
    top = PAGE;
  }

  function close(): void {
    if (base >= 0) putPageHead(image.bytes, base, { type: LEAF, cells, top });
  }

  return {
    rows: () => rows,
    add(id, length) {
      const size = varintSize(length) + varintSize(id) + length;
      if (base < 0 || top - size < 8 + 2 * (cells + 1)) {
        close();
        open();
      }
      top -= size;
      image.bytes.writeUInt16BE(top, base + 8 + cells * 2);
      cells++;
      rows++;
      lastIds[pages.length - 1] = id;
      return putVarint(image.bytes, putVarint(image.bytes, base + top, length), id);
    },
    finish() {
      if (base < 0) open();
      close();
      const root = pages.length === 1 ? (pages[0] ?? 0) : putRoot(image, pages, lastIds);
      pages = [];
      lastIds = [];
      base = -1;
      rows = 0;
      return root;
    },
  };
}

/** A page that leads to the leaves: two levels hold more than any batch. */
function putRoot(image: PageImage, pages: readonly number[], lastIds: readonly number[]): number {
  const root = image.addPage();
  const base = (root - 1) * PAGE;
  const last = pages.length - 1;
  let top = PAGE;
  for (let k = 0; k < last; k++) {
    const id = lastIds[k] ?? 0;
    top -= 4 + varintSize(id);
    if (top < 12 + 2 * (k + 1)) throw new RangeError(`${pages.length} pages are too many for one batch`);
    putVarint(image.bytes, image.bytes.writeUInt32BE(pages[k] ?? 0, base + top), id);
    image.bytes.writeUInt16BE(top, base + 12 + k * 2);
  }
  putPageHead(image.bytes, base, { type: INNER, cells: last, top });
  image.bytes.writeUInt32BE(pages[last] ?? 0, base + 8);
  return root;
}

/** The root of an index without entries. */
export function emptyIndex(image: PageImage): number {
  const root = image.addPage();
  putPageHead(image.bytes, (root - 1) * PAGE, { type: EMPTY_INDEX, cells: 0, top: PAGE });
  return root;
}

/** The first page: the records of `sqlite_schema`. */
export function putSchema(image: PageImage, records: readonly Buffer[]): void {
  let top = PAGE;
  for (const [k, record] of records.entries()) {
    top -= varintSize(record.length) + varintSize(k + 1) + record.length;
    const at = putVarint(image.bytes, putVarint(image.bytes, top, record.length), k + 1);
    record.copy(image.bytes, at);
    image.bytes.writeUInt16BE(top, HEAD + 8 + k * 2);
  }
  putPageHead(image.bytes, HEAD, { type: LEAF, cells: records.length, top });
}

function putPageHead(bytes: Buffer, at: number, head: { type: number; cells: number; top: number }): void {
  bytes[at] = head.type;
  bytes.writeUInt16BE(0, at + 1);
  bytes.writeUInt16BE(head.cells, at + 3);
  bytes.writeUInt16BE(head.top % PAGE, at + 5);
  bytes[at + 7] = 0;
}
