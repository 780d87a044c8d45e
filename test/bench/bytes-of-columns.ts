import type { StoreColumns } from '../../shared/model/columns.ts';

/** Bytes of the typed arrays of a case, with what is prepared for it, and of an order; labels are texts and counted by nobody. */
export function bytesOfColumns({ cases, orders, prepared }: StoreColumns): {
  bytesPerCase: number;
  bytesPerOrder: number | null;
} {
  return {
    bytesPerCase: cases.n === 0 ? 0 : (bytesIn(cases) + bytesIn(prepared)) / cases.n,
    bytesPerOrder: orders === null || orders.n === 0 ? null : bytesIn(orders) / orders.n,
  };
}

function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + bytesIn(part), 0);
}
