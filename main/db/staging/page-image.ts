/** The largest pages that SQLite knows: hardly a row is too long for one. */
export const PAGE = 65_536;
/** Bytes in front of the cells of the first page: the file's own head. */
export const HEAD = 100;

/** A SQLite database in memory in the making, page by page (https://www.sqlite.org/fileformat2.html). */
export type PageImage = {
  /** Grows with the pages: to be asked for again after `addPage`. */
  bytes: Buffer;
  /** The number of a new page; its bytes begin at (number - 1) * PAGE and are not cleared. */
  readonly addPage: () => number;
  /** The whole image, good until `clear`. */
  readonly take: () => Buffer;
  /** Back to the first page alone. */
  readonly clear: () => void;
};

/** Made once and used for batch after batch. */
export function pageImage(): PageImage {
  let pages = 1;
  const image: PageImage = {
    bytes: Buffer.alloc(PAGE * 4),
    addPage() {
      pages++;
      if (pages * PAGE > image.bytes.length) {
        const grown = Buffer.allocUnsafe(image.bytes.length * 2);
        image.bytes.copy(grown, 0, 0, (pages - 1) * PAGE);
        image.bytes = grown;
      }
      return pages;
    },
    take() {
      writeHead(image.bytes, pages);
      return image.bytes.subarray(0, pages * PAGE);
    },
    clear: () => void (pages = 1),
  };
  return image;
}

function writeHead(bytes: Buffer, pages: number): void {
  bytes.fill(0, 0, HEAD);
  bytes.write('SQLite format 3\0', 0, 'latin1');
  bytes.writeUInt16BE(1, 16); // stands for 65,536
  bytes.set([1, 1, 0, 64, 32, 32], 18);
  bytes.writeUInt32BE(1, 24);
  bytes.writeUInt32BE(pages, 28);
  bytes.writeUInt32BE(1, 40);
  bytes.writeUInt32BE(4, 44); // the format with constants 0 and 1
  bytes.writeUInt32BE(1, 56); // UTF-8
  bytes.writeUInt32BE(1, 92);
}
