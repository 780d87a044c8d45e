import { cellKind } from './cell-kind.ts';
import type { SampleScan } from './scan-sample.ts';

export type DialectScore = {
  /** 0 to 1: consistency × types × quoting × how usual the delimiter is. */
  total: number;
  consistency: number;
  types: number;
  /** Width of most rows. */
  width: number;
  /** Rows that hold the usual width, of all rows that are not blank. */
  shareOfWidth: number;
};

/** How usual a delimiter is: breaks ties, and keeps odd characters from winning on accident. */
const USUAL: Readonly<Record<string, number>> = {
  ',': 1,
  ';': 1,
  '\t': 1,
  '|': 0.97,
  ':': 0.62,
  ' ': 0.62,
};
const UNUSUAL = 0.55;
const SURE = new Set([',', ';', '\t', '|']);
const VALUES = new Set(['number', 'date', 'time', 'flag', 'email', 'url']);
/** What a table of one column is worth: below any real table, above one that holds together by accident. */
const SINGLE = 0.3;
const MOST_CELLS_TYPED = 6000;

/**
 * How well a sample split under one dialect looks like a table: rows of one width, cells of known kinds, quotes that
 * open and close at cell borders.
 */
export function scoreDialect(scan: SampleScan, delimiter: string): DialectScore {
  const rows = scan.rows.filter((row) => row.length > 1 || (row[0] ?? '').trim() !== '');
  if (rows.length === 0) return { total: 0, consistency: 0, types: 0, width: 0, shareOfWidth: 0 };
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  const [width, held] = [...widths].reduce((best, entry) =>
    entry[1] * weightOf(entry[0]) > best[1] * weightOf(best[0]) ? entry : best,
  );
  const shareOfWidth = held / rows.length;
  const consistency = consistencyOf(rows, widths, width);
  const { types, values } = typesOf(rows);
  // Sentences split at blanks make even rows by accident: an odd delimiter needs numbers or dates between it.
  const sense = SURE.has(delimiter) ? 1 : 0.2 + 0.8 * Math.min(1, 2 * values);
  const header = rows[0]?.length === width ? 1 : 0.88;
  const total = consistency * types * header * sense * quotingOf(scan, rows.length) * (USUAL[delimiter] ?? UNUSUAL);
  return { total, consistency, types, width, shareOfWidth };
}

/** 1 when every quote opens and closes at cell borders; less for broken ones and for double quotes inside bare cells. */
function quotingOf(scan: SampleScan, rows: number): number {
  const broken = 1 / (1 + (4 * scan.malformed) / Math.max(1, scan.quoted + scan.malformed));
  const stray = 1 - 0.35 * Math.min(1, scan.stray / rows);
  return Math.max(0, broken * stray - (scan.isOpen ? 0.3 : 0));
}

function weightOf(width: number): number {
  return width === 1 ? 0.15 : (width - 1) / width;
}

/** Share of rows with the usual width, counted less the more different widths there are, and less for few columns. */
function consistencyOf(rows: readonly string[][], widths: ReadonlyMap<number, number>, width: number): number {
  const held = widths.get(width) ?? 0;
  const others = rows.length - held;
  const stray = [...widths.keys()].filter((w) => w !== width).length;
  const share = held / (held + others * (1 + 0.15 * Math.max(0, stray - 1)));
  return share * (width === 1 ? SINGLE : 0.55 + 0.45 * ((width - 1) / width));
}

const WORTH: Readonly<Record<ReturnType<typeof cellKind>, number>> = {
  empty: 0.85,
  number: 1,
  date: 1,
  time: 1,
  flag: 1,
  nothing: 0.9,
  email: 1,
  url: 1,
  code: 0.9,
  words: 0.75,
  other: 0.25,
};

/** Mean worth of the cells by kind, and the share of them that are values rather than words; both 0 to 1. */
function typesOf(rows: readonly string[][]): { types: number; values: number } {
  let sum = 0;
  let values = 0;
  let count = 0;
  for (const row of rows) {
    for (const cell of row) {
      const kind = cellKind(cell);
      sum += isBalanced(cell) ? WORTH[kind] : WORTH[kind] * 0.5;
      if (VALUES.has(kind)) values++;
      count++;
    }
    if (count >= MOST_CELLS_TYPED) break;
  }
  return count === 0 ? { types: 0, values: 0 } : { types: sum / count, values: values / count };
}

/** False when a bracket opens or closes in the cell without its partner: the cell was cut in two. */
function isBalanced(cell: string): boolean {
  if (!/[()[\]{}]/.test(cell)) return true;
  let depth = 0;
  for (const c of cell) {
    if (c === '(' || c === '[' || c === '{') depth++;
    else if ((c === ')' || c === ']' || c === '}') && --depth < 0) return false;
  }
  return depth === 0;
}
