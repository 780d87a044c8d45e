/** A row that was not stored, as data: where, what stood there and which rule it broke. */
export type Reject = {
  /** 1-based line of the file where the row starts. */
  line: number;
  /** Header of the column at fault, or null when the whole row is (ragged, unclosed quote). */
  column: string | null;
  /** The cell as it stood, cut to 200 characters. */
  value: string;
  /** Stable id of the rule, for grouping: `missing-id`, `bad-date`, `bad-number`, `ragged-row` … */
  rule: RejectRule;
  /** The rule in words. */
  message: string;
  /** The raw cells of the row, so that it can be exported, corrected and imported again. */
  cells: readonly string[];
};

export type RejectRule =
  | 'missing-id'
  | 'missing-date'
  | 'missing-value'
  | 'bad-date'
  | 'bad-duration'
  | 'bad-number'
  // Only in imports of earlier versions: a row is kept without a score that is not understood.
  | 'bad-score'
  | 'bad-flag'
  | 'lost-data'
  | 'lost-digits'
  | 'ragged-row'
  | 'cell-too-long'
  | 'unclosed-quote'
  | 'conflicting-duplicate';

/** Columns behind those of a file of rejected rows: where and why each was rejected. An import takes no notice of them. */
export const REJECT_NOTES = {
  en: ['Redress line', 'Redress column', 'Redress problem'],
  de: ['Redress Zeile', 'Redress Spalte', 'Redress Problem'],
} as const;

/** Whether a header is that of a file of rejected rows, written by Redress and corrected by a person. */
export function isRejectsHeader(columns: readonly string[]): boolean {
  return Object.values(REJECT_NOTES).some((notes) => notes.every((name) => columns.includes(name)));
}

/** Whether a column is one of those behind the columns of a file of rejected rows. */
export function isRejectNote(name: string): boolean {
  return Object.values(REJECT_NOTES).some((notes) => notes.some((note) => note === name));
}
