import type { CaseColumns, Netted } from '../../shared/model/columns.ts';
import type { ImportsByKind } from '../db/queries/imports-by-kind.ts';
import type { Packing } from '../db/queries/pack-column.ts';

/** Fields with one label per customer or order: their texts are only read when somebody asks for them. */
export const LARGE = ['customer', 'order'];

export type Labels = Record<string, readonly string[]>;

/** Raised by one whenever the form changes: saved columns of another form are not read. */
export const FORM = 8;

/** All of saved columns that is not an array. */
export type SavedHead = {
  form: number;
  zone: string;
  asOf: number | null;
  /** The imports whose rows the columns hold: of a kind with the same imports, nothing has changed since. */
  imports: ImportsByKind;
  /** How many of the customers have orders: those with the lowest codes. */
  buyers: number;
  clusters: CaseColumns['clusters'];
  labels: { cases: Labels; orders: Labels | null };
  netted: Netted | null;
  packings: Record<string, Packing>;
};
