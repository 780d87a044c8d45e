import type { RowKind } from '../../../shared/model/fields.ts';

/** Ids of finished imports, ascending. */
export type ImportsByKind = Readonly<Record<RowKind, readonly number[]>>;

/** Which of these imports brought rows of which kind. */
export function importsByKind(imports: readonly { id: number; kind: RowKind }[]): ImportsByKind {
  const of = (kind: RowKind): number[] => imports.filter((one) => one.kind === kind).map(({ id }) => id);
  return { complaints: of('complaints'), orders: of('orders'), exposure: of('exposure'), failures: of('failures') };
}
