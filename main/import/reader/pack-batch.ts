import type { CodeColumn, RecordBatch } from '../../../shared/model/record-batch.ts';

/** Packs the batches of one file in their order: of the labels only those that the other side does not have yet go over. */
export function batchPacker(): (batch: RecordBatch) => RecordBatch {
  const sent = new Map<string, number>();
  return (batch) => {
    const codes: Record<string, CodeColumn> = {};
    for (const [field, column] of Object.entries(batch.codes)) {
      codes[field] = { codes: column.codes, labels: column.labels.slice(sent.get(field) ?? 0) };
      sent.set(field, column.labels.length);
    }
    return { ...batch, codes };
  };
}

/** Unpacks them on the other side, in the same order. */
export function batchUnpacker(): (packed: RecordBatch) => RecordBatch {
  const known = new Map<string, string[]>();
  return (packed) => {
    const codes: Record<string, CodeColumn> = {};
    for (const [field, column] of Object.entries(packed.codes)) {
      const labels = known.get(field) ?? [];
      known.set(field, labels);
      for (const label of column.labels) labels.push(label);
      codes[field] = { codes: column.codes, labels };
    }
    return { ...packed, codes };
  };
}

/** All buffers of a batch that were lent. */
export function buffersOf(batch: RecordBatch): SharedArrayBuffer[] {
  const texts = [batch.ids, batch.narratives, batch.extras, ...Object.values(batch.keys)];
  const views: (ArrayBufferView | undefined)[] = [
    batch.lines,
    ...Object.values(batch.instants),
    ...Object.values(batch.numbers),
    ...Object.values(batch.flags),
    ...Object.values(batch.codes).map(({ codes }) => codes),
    ...texts.flatMap((column) => [column?.bytes, column?.offsets]),
  ];
  const buffers = new Set<SharedArrayBuffer>();
  for (const view of views) if (view?.buffer instanceof SharedArrayBuffer) buffers.add(view.buffer);
  return [...buffers];
}
