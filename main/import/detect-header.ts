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
  const start = first.findIndex((row, i) => isTableRow(row, width) && !isTitle(row, first[i + 1], width));
  if (start < 0) return null;
  const row = first[start] ?? [];
  return looksLikeNames(row, rows.slice(start + 1, start + 60)) ? start : null;
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

/** A title padded to the table's width: one or two filled cells above a row that is filled. */
function isTitle(row: readonly string[], next: readonly string[] | undefined, width: number): boolean {
  if (width < 3 || next === undefined) return false;
  const filled = row.filter((cell) => cell.trim() !== '').length;
  const below = next.filter((cell) => cell.trim() !== '').length;
  return filled <= Math.max(1, width * 0.34) && (below > filled || below === 0);
}

function looksLikeNames(row: readonly string[], below: readonly string[][]): boolean {
  const cells = row.map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < Math.max(1, row.length * 0.5)) return false;
  if (filled.some((cell) => cell.length > 200)) return false;
  const kinds = cells.map(cellKind);
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
