import type { CodeColumn, RecordBatch } from '../../../shared/model/record-batch.ts';

/** Texts as one string with the end of each; null where there is none. Far cheaper to hand over than a list. */
type PackedTexts = { all: string; ends: Uint32Array; absent: Uint8Array };

type PackedCodes = { codes: Int32Array; labels: PackedTexts; from: number; isLocal: boolean };

/** A batch as it goes from thread to thread: buffers to transfer, and of the labels only those that are new. */
export type PackedBatch = Omit<RecordBatch, 'ids' | 'codes' | 'extras'> & {
  ids: PackedTexts;
  codes: Readonly<Record<string, PackedCodes>>;
  extras: PackedTexts | null;
};

/** Packs the batches of one file in their order. */
export function batchPacker(): (batch: RecordBatch) => { packed: PackedBatch; buffers: ArrayBuffer[] } {
  const sent = new Map<string, number>();
  return (batch) => {
    const codes: Record<string, PackedCodes> = {};
    for (const [field, column] of Object.entries(batch.codes)) {
      const isLocal = column.isLocal === true;
      const from = isLocal ? 0 : (sent.get(field) ?? 0);
      codes[field] = { codes: column.codes, labels: packTexts(column.labels.slice(from)), from, isLocal };
      if (!isLocal) sent.set(field, column.labels.length);
    }
    const extras = batch.extras.some((extra) => extra !== null) ? packTexts(batch.extras) : null;
    const packed = { ...batch, ids: packTexts(batch.ids), codes, extras };
    return { packed, buffers: buffersOf(packed) };
  };
}

/** Unpacks them on the other side, in the same order. */
export function batchUnpacker(): (packed: PackedBatch) => RecordBatch {
  const known = new Map<string, string[]>();
  return (packed) => {
    const codes: Record<string, CodeColumn> = {};
    for (const [field, column] of Object.entries(packed.codes)) {
      const fresh = unpackTexts(column.labels).map((label) => label ?? '');
      if (column.isLocal) codes[field] = { codes: column.codes, labels: fresh, isLocal: true };
      else {
        const labels = known.get(field) ?? [];
        known.set(field, labels);
        labels.push(...fresh);
        codes[field] = { codes: column.codes, labels };
      }
    }
    const ids = unpackTexts(packed.ids).map((id) => id ?? '');
    const extras = packed.extras === null ? Array<null>(packed.rows).fill(null) : unpackTexts(packed.extras);
    return { ...packed, ids, codes, extras };
  };
}

function packTexts(texts: readonly (string | null)[]): PackedTexts {
  const ends = new Uint32Array(texts.length);
  const absent = new Uint8Array(texts.length);
  let length = 0;
  for (const [i, text] of texts.entries()) {
    if (text === null) absent[i] = 1;
    else length += text.length;
    ends[i] = length;
  }
  return { all: texts.join(''), ends, absent };
}

function unpackTexts({ all, ends, absent }: PackedTexts): (string | null)[] {
  const texts: (string | null)[] = Array<string | null>(ends.length).fill(null);
  let from = 0;
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i] ?? from;
    if (absent[i] === 0) texts[i] = all.slice(from, end);
    from = end;
  }
  return texts;
}

function buffersOf(batch: PackedBatch): ArrayBuffer[] {
  const views: (ArrayBufferView | undefined)[] = [
    batch.lines,
    ...Object.values(batch.instants),
    ...Object.values(batch.numbers),
    ...Object.values(batch.flags),
    ...Object.values(batch.codes).map(({ codes }) => codes),
    batch.narratives?.bytes,
    batch.narratives?.offsets,
  ];
  const buffers = new Set<ArrayBuffer>();
  for (const view of views) if (view?.buffer instanceof ArrayBuffer) buffers.add(view.buffer);
  return [...buffers];
}
