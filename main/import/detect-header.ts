import { PRESETS } from '../../shared/presets/registry.ts';
import { matchPresets } from '../../shared/presets/match-preset.ts';
import { nameScore } from '../../shared/presets/name-fit.ts';
import { cellKind } from './cell-kind.ts';

const SEARCHED = 40;

/**
 * Index of the record that holds the column names, or null when the table starts with data.
 * A row that a known source writes is the header wherever it stands; otherwise it is the first row of the table's usual
 * width that reads like names: filled, different from each other, and not numbers or dates like the rows below it.
 */
export function detectHeader(rows: readonly string[][]): number | null {
  const first = rows.slice(0, SEARCHED);
  const known = first.findIndex((row) => row.length > 2 && matchPresets(row, PRESETS).length > 0);
  if (known >= 0) return known;
  const width = usualWidth(rows);
  const start = first.findIndex((row, i) => isTableRow(row, width) && !isTitle(row, first.slice(i + 1), width));
  if (start < 0) return null;
  const row = first[start] ?? [];
  const below = rows.slice(start + 1, start + 60);
  if (isGroups(row, below, width)) return start + 1;
  return looksLikeNames(row, below) ? start : null;
}

/** The width that most rows have; of equally usual ones the larger. */
export function usualWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (row.length > 1 || (row[0] ?? '').trim() !== '') counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  let width = 0;
  let most = 0;
  for (const [w, n] of counts) {
    if (n > most || (n === most && w > width)) {
      width = w;
      most = n;
    }
  }
  return width;
}

function isTableRow(row: readonly string[], width: number): boolean {
  if (row.every((cell) => cell.trim() === '')) return false;
  return row.length === width || row.length === width - 1;
}

/** A title padded to the table's width: one or two filled cells above a row that is filled, or above more such titles. */
function isTitle(row: readonly string[], below: readonly (readonly string[])[], width: number): boolean {
  if (width < 3 || below.length === 0) return false;
  const filled = filledIn(row);
  if (filled > Math.max(1, width * 0.34)) return false;
  const next = below.find((other) => filledIn(other) > Math.max(1, width * 0.34));
  return next === undefined ? filledIn(below[0] ?? []) === 0 : filledIn(next) > filled;
}

function filledIn(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** Names of groups of columns above the names of the columns: gaps in it, none below, and below are names that are known. */
function isGroups(row: readonly string[], below: readonly string[][], width: number): boolean {
  const [next = [], ...rest] = below;
  if (filledIn(row) >= width || filledIn(next) < width || !looksLikeNames(next, rest)) return false;
  const known = (names: readonly string[]): number => names.filter((name) => nameScore(name) > 0).length;
  return known(next) > known(row) && known(next) >= 2;
}

function looksLikeNames(row: readonly string[], below: readonly string[][]): boolean {
  const cells = row.map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < Math.max(1, row.length * 0.5)) return false;
  if (filled.some((cell) => cell.length > 200)) return false;
  // `No` stands for number in a header; by itself it would be a flag.
  const kinds = cells.map((cell) => (/^no$/i.test(cell) ? 'words' : cellKind(cell)));
  const valueLike = kinds.filter((kind) => ['number', 'date', 'time', 'email', 'url', 'flag'].includes(kind)).length;
  if (valueLike === 0) {
    if (below.length === 0) return true;
    const named = filled.filter((cell) => nameScore(cell) > 0).length;
    if (named >= 2) return true;
    // Text above columns of numbers and dates, or different names above text that repeats.
    const isContrast = cells.some((cell, i) => cell !== '' && isValueColumn(below, i));
    if (isContrast) return true;
    return (
      new Set(filled.map((cell) => cell.toLowerCase())).size === filled.length &&
      filled.every((cell) => cell.length <= 60)
    );
  }
  // Years as column names are the one usual exception.
  const years = filled.filter((cell) => /^(?:19|20)\d{2}$/.test(cell)).length;
  return years === valueLike && filled.length > years && years >= 2;
}

function isValueColumn(below: readonly string[][], at: number): boolean {
  let values = 0;
  let filled = 0;
  for (const row of below) {
    const kind = cellKind(row[at] ?? '');
    if (kind === 'empty' || kind === 'nothing') continue;
    filled++;
    if (kind === 'number' || kind === 'date' || kind === 'time' || kind === 'email') values++;
  }
  return filled > 0 && values / filled > 0.7;
}
