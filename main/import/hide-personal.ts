import type { Reject } from '../../shared/model/reject.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import { isPersonalColumn } from '../../shared/presets/personal-column.ts';
import type { Preset } from '../../shared/presets/preset.ts';
import { maskNarrative } from '../../shared/words/mask-narrative.ts';
import { pseudonymOf } from './pseudonym.ts';
import type { MappingPlan } from './mapping-plan.ts';

/** What a pseudonymised import keeps of a row beside its fields. */
export type Hider = {
  /** A free text without addresses, numbers and what the row's personal columns hold. */
  text: (text: string, cells: readonly string[]) => string;
  /** The cells of a rejected row: the customer as a pseudonym, other personal cells empty, texts masked. */
  cells: (cells: readonly string[]) => string[];
};

/** Positions of columns, joined ones among them, that name a person: by their name, or because a source reads its customer there. */
export function personalPositions(
  columns: readonly string[],
  customer: readonly number[],
  taken: ReadonlySet<number>,
  preset: Preset | null,
): number[] {
  const sources = preset?.fields.customer?.columns ?? [];
  const named = new Set(sources.map((name) => findColumn([name], columns)));
  return columns.flatMap((name, position) =>
    customer.includes(position) || (!taken.has(position) && (named.has(position) || isPersonalColumn(name)))
      ? [position]
      : [],
  );
}

/** Null where the plan does not pseudonymise. */
export function hiderOf(plan: MappingPlan, decode: (cell: string) => string): Hider | null {
  const { pseudonymKey, personal } = plan;
  if (pseudonymKey === null) return null;
  const customers = new Set(plan.fields.filter(({ field }) => field.id === 'customer').map(({ position }) => position));
  const named = plan.fields.filter(({ field }) => field.id === 'customer').map(({ position }) => position);
  const isHidden = new Set(personal);
  const known = (cells: readonly string[]): string[] =>
    [...new Set([...personal, ...named])].map((position) => decode(cells[position] ?? '').trim());
  const text = (value: string, cells: readonly string[]): string => maskNarrative(decode(value), known(cells));
  return {
    text,
    cells: (cells) =>
      cells.map((cell, position) => {
        if (cell === '') return '';
        if (customers.has(position)) return pseudonymOf(decode(cell).trim(), pseudonymKey);
        return isHidden.has(position) ? '' : text(cell, cells);
      }),
  };
}

/** A rejected row whose cells do not stand under their columns: nothing of it is kept but where and why. */
export function withoutCells(reject: Reject): Reject {
  return { ...reject, value: '', cells: reject.cells.map(() => '') };
}
