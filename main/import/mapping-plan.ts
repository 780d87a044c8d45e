import type { PlannedRule } from './complaint-rule.ts';
import type { DateReading } from './dates/read-instant.ts';
import type { DurationUnit } from './values/read-duration.ts';
import type { DecimalMark } from './values/read-number.ts';
import type { ScoreScale } from './values/score-scale.ts';
import type { Dialect } from '../../shared/model/recognition.ts';
import type { Field, RowKind } from '../../shared/model/fields.ts';
import type { Fold, Preset } from '../../shared/presets/preset.ts';

/** Where and how the cells of one field are read. */
export type FieldPlan = {
  field: Field;
  /** Position in the row (joined and derived columns follow those of the file). */
  position: number;
  column: string;
  words: Readonly<Record<string, number | string | null>> | null;
  /** Set for a flag that is read from the words of another field. */
  isYes: ((cell: string) => boolean) | null;
  /** Added to a count: a column that counts the changes of owners lacks the first one. */
  plus: number;
  /** Set when the cells are durations: the field becomes `since` + duration. */
  duration: { since: string; unit: DurationUnit } | null;
  reading: DateReading | null;
  /** Zone of the column's times; the plan's zone unless the column says otherwise. */
  zone: string;
  mark: DecimalMark;
  /** Amounts are minor units (cents) already. */
  isMinor: boolean;
  scale: ScoreScale;
  /** Further words for nothing, lower case. */
  nothing: ReadonlySet<string>;
  /** Set for the customer of a pseudonymised import: the key (hex) under which it becomes a pseudonym. */
  pseudonymKey: string | null;
  /** Set where cells list several labels: the first is taken, the whole cell is kept with the row. */
  separator: string | null;
  /** Read where this one gives nothing. */
  otherwise: FieldPlan | null;
};

/** All that is needed to turn the records of one file into validated rows. */
export type MappingPlan = {
  kind: RowKind;
  source: { id: string; label: string };
  preset: Preset | null;
  dialect: Dialect;
  /** Names of the file's own columns, then of joined and derived ones. */
  columns: readonly string[];
  /** Number of the file's own columns. */
  width: number;
  fields: readonly FieldPlan[];
  /** Positions whose cells are kept as raw values. */
  extras: readonly number[];
  unmapped: readonly string[];
  /** True: rows have no id of their own; their content is the key. */
  isContentKey: boolean;
  /** Positions whose cells, joined, are the key of a row that has no id of its own; empty: the whole content is. */
  keyPositions: readonly number[];
  /** How several rows of one number become one; null: each row stands for itself. */
  fold: Fold | null;
  /** Which rows count as complaints; null: every row does. */
  rule: PlannedRule | null;
  /** The file is one of rejected rows that Redress wrote: apostrophes it put before formulas are taken away. */
  isRejects: boolean;
  /** Key (hex) of a pseudonymised import, else null. */
  pseudonymKey: string | null;
  /** Positions of personal columns that a pseudonymised import does not keep. */
  personal: readonly number[];
  /** Currency of money columns where the row has none. */
  currency: string | null;
  /** Rows that end early are usual in this file (trailing empty cells left out). */
  allowsShortRows: boolean;
  /** Lines with a quote that is never closed are set aside, and reading goes on behind them. */
  isRepaired: boolean;
};
