import type { ImportOptions, JoinedColumn, Question } from '../../shared/model/recognition.ts';
import type { RowKind } from '../../shared/model/fields.ts';
import type { Said } from '../../shared/model/said.ts';
import type { DerivedColumn, TableJoin } from '../../shared/presets/preset.ts';
import type { ChosenField } from './choose-fields.ts';
import type { ColumnProfile, Profiler } from './profile-columns.ts';

/** What the first look at a file of a set shows: enough to see which columns of it name rows of another. */
export type Scouted = {
  profiles: readonly ColumnProfile[];
  first: Profiler['first'];
  rows: number;
  kind: RowKind;
  chosen: readonly ChosenField[];
  confidence: number;
  /** A source that Redress knows: it may name rows of other files, and is never a table of another. */
  isKnown: boolean;
  /** It could go in by itself: no required field lacks a column. */
  isComplete: boolean;
  /** What people and profiles say of the file, what columns of other files tell included. */
  options: ImportOptions;
};

/** What files given together add to one of them. */
export type FileLink = {
  /** It is only joined to others; none of its rows goes in by itself. */
  isTable: boolean;
  /** What its rows are by what the others call them; null where they say nothing of it. */
  kind: RowKind | null;
  joins: readonly TableJoin[];
  /** Columns made from others of the file before it is joined to others. */
  made: readonly DerivedColumn[];
  /** Field → joined column that tells it, where nobody mapped another. */
  prefer: Readonly<Record<string, string>>;
  joined: readonly JoinedColumn[];
  reasons: readonly Said[];
  questions: readonly Question[];
  /** column → columns of the table that it was said to name rows of; none: of no table. */
  answers: Readonly<Record<string, readonly string[]>>;
};
