import type { StoreColumns } from '../../shared/model/columns.ts';

/** Bytes of the typed arrays of a case and of an order; labels are texts and counted apart by nobody. */
export function bytesOfColumns({ cases, orders }: StoreColumns): {
  bytesPerCase: number;
  bytesPerOrder: number | null;
} {
  return {
    bytesPerCase: cases.n === 0 ? 0 : bytesIn(cases) / cases.n,
    bytesPerOrder: orders === null || orders.n === 0 ? null : bytesIn(orders) / orders.n,
  };
}

function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + bytesIn(part), 0);
}
