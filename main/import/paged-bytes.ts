import type { ScratchFile } from '../db/queries/import-scratch.ts';

/** Bytes one after the other, of which only so many pages are in memory; the others stand in a scratch file. */
export type PagedBytes = {
  /** Gives the place of the first byte. */
  readonly append: (bytes: Uint8Array) => number;
  /** Good until the next call. */
  readonly read: (at: number, length: number) => Buffer;
  readonly write: (at: number, bytes: Uint8Array) => void;
};

const PAGE = 4096;

type Page = { bytes: Buffer; isChanged: boolean };

/** @param mostBytes  memory that the pages may take */
export function pagedBytes(scratch: ScratchFile, mostBytes: number): PagedBytes {
  const mostPages = Math.max(2, Math.floor(mostBytes / PAGE));
  /** The pages in memory, that used longest ago first. */
  const pages = new Map<number, Page>();
  /** Where pages stand in the file, by number; those never put out are not there. */
  const places: number[] = [];
  let end = 0;

  function pageAt(number: number): Page {
    const known = pages.get(number);
    if (known !== undefined) {
      pages.delete(number);
      pages.set(number, known);
      return known;
    }
    const page = { bytes: pages.size < mostPages ? Buffer.alloc(PAGE) : putOut(), isChanged: false };
    const place = places[number];
    if (place !== undefined) scratch.read(page.bytes, place);
    pages.set(number, page);
    return page;
  }

  /** Gives the memory of the page used longest ago. */
  function putOut(): Buffer {
    for (const [number, { bytes, isChanged }] of pages) {
      if (isChanged) {
        const place = places[number] ?? scratch.reserve(PAGE);
        places[number] = place;
        scratch.write(bytes, place);
      }
      pages.delete(number);
      return bytes;
    }
    throw new RangeError('there is no page in memory');
  }

  /** Goes through a range page by page. */
  function eachPart(
    at: number,
    length: number,
    take: (page: Page, from: number, done: number, n: number) => void,
  ): void {
    for (let done = 0; done < length;) {
      const from = (at + done) % PAGE;
      const n = Math.min(PAGE - from, length - done);
      take(pageAt(Math.floor((at + done) / PAGE)), from, done, n);
      done += n;
    }
  }

  function write(at: number, bytes: Uint8Array): void {
    eachPart(at, bytes.length, (page, from, done, n) => {
      page.bytes.set(bytes.subarray(done, done + n), from);
      page.isChanged = true;
    });
  }

  return {
    append(bytes) {
      const at = end;
      end += bytes.length;
      write(at, bytes);
      return at;
    },
    read(at, length) {
      const from = at % PAGE;
      if (from + length <= PAGE) return pageAt(Math.floor(at / PAGE)).bytes.subarray(from, from + length);
      const bytes = Buffer.allocUnsafe(length);
      eachPart(at, length, (page, start, done, n) => void page.bytes.copy(bytes, done, start, start + n));
      return bytes;
    },
    write,
  };
}
