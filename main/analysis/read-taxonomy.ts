import { periodNameOf } from '../../shared/metrics/periods.ts';
import {
  NO_NAME,
  type RawValue,
  type Suggestion,
  type TaxonomyContent,
  type TaxonomyField,
  type TaxonomyPreview,
} from '../../shared/model/taxonomy.ts';
import { clusterKey, countCells, type ClusterCells } from '../../shared/taxonomy/cluster-cells.ts';
import { suggestMerges } from '../../shared/taxonomy/suggest-merges.ts';
import { contentsInForce, type NamedCases } from './named-cases.ts';

/** Values and names listed of a field. */
const MOST = 2000;

/** Values of a field as the exports have them, with what their cases are called now; most frequent first. */
export function listRawValues({ raw, cells }: NamedCases, field: TaxonomyField): { total: number; rows: RawValue[] } {
  const { codes, labels, month } = raw.cases;
  const values = (labels[field] ?? []).map((value) => ({ value, n: 0, first: Infinity, last: -Infinity }));
  const column = codes[field];
  for (let row = 0; row < column.length; row += 1) {
    const found = values[column[row]!];
    if (found === undefined) continue;
    found.n += 1;
    const at = month[row]!;
    if (at < found.first) found.first = at;
    if (at > found.last) found.last = at;
  }
  const names = namesByValue(raw.cases.codes[field], cells, field);
  const rows = values
    .map(({ value, n, first, last }, code) => ({
      value,
      n,
      names: names.get(code) ?? [],
      firstMonth: periodNameOf(first, 'month'),
      lastMonth: periodNameOf(last, 'month'),
    }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
  return { total: rows.length, rows: rows.slice(0, MOST) };
}

/** Canonical names of a field with their cases, most frequent first. */
export function listNames({ cells }: NamedCases, field: TaxonomyField): { name: string; n: number }[] {
  const counts = countCells(cells);
  const of = new Map<string, number>();
  for (const [cell, name] of cells.names.entries()) of.set(name[field], (of.get(name[field]) ?? 0) + counts[cell]!);
  return [...of]
    .map(([name, n]) => ({ name, n }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}

/** Names that look like one, without those that somebody said are not. */
export function listSuggestions(named: NamedCases, field: TaxonomyField): Suggestion[] {
  const dismissed = named.changes.flatMap(({ content, undoneAt }) =>
    content.kind === 'dismiss' && content.field === field && undoneAt === null ? [content.names] : [],
  );
  return suggestMerges(field, listNames(named, field), dismissed);
}

/** What one more change would do to the clusters. */
export function previewChange(named: NamedCases, change: TaxonomyContent): TaxonomyPreview {
  const after = named.cellsUnder([...contentsInForce(named.changes), change]);
  const before = named.cells;
  const sizes = new Map<string, TaxonomyPreview['clusters'][number]>();
  const add = (cells: ClusterCells, side: 'before' | 'after'): void => {
    const counts = countCells(cells);
    for (const [cell, name] of cells.names.entries()) {
      const key = clusterKey(name);
      const size = sizes.get(key) ?? { ...name, before: 0, after: 0 };
      sizes.set(key, { ...size, [side]: size[side] + counts[cell]! });
    }
  };
  add(before, 'before');
  add(after, 'after');
  const clusters = [...sizes.values()].filter((one) => one.before !== one.after);
  return {
    moved: movedRows(before, after),
    clusters: clusters.toSorted((a, b) => b.after + b.before - a.after - a.before),
  };
}

/** Rows whose cluster has another name. */
function movedRows(before: ClusterCells, after: ClusterCells): number {
  const keysBefore = before.names.map(clusterKey);
  const keysAfter = after.names.map(clusterKey);
  let moved = 0;
  for (let row = 0; row < after.of.length; row += 1) {
    if (keysBefore[before.of[row]!] !== keysAfter[after.of[row]!]) moved += 1;
  }
  return moved;
}

function namesByValue(
  codes: Int32Array,
  { of, names }: ClusterCells,
  field: TaxonomyField,
): Map<number, { name: string; n: number }[]> {
  const joint = new Map<number, number>();
  const width = names.length;
  for (let row = 0; row < of.length; row += 1) {
    const key = codes[row]! * width + of[row]!;
    joint.set(key, (joint.get(key) ?? 0) + 1);
  }
  const byValue = new Map<number, Map<string, number>>();
  for (const [key, n] of joint) {
    const code = Math.floor(key / width);
    const own = byValue.get(code) ?? new Map<string, number>();
    const name = names[key % width]?.[field] ?? NO_NAME;
    own.set(name, (own.get(name) ?? 0) + n);
    byValue.set(code, own);
  }
  return new Map(
    [...byValue].map(([code, own]) => [
      code,
      [...own].map(([name, n]) => ({ name, n })).toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1)),
    ]),
  );
}

/** Names that some change speaks of, and where it leads them: what the taxonomy knows of a field. */
export function namesInTaxonomy({ changes }: NamedCases, field: TaxonomyField): Set<string> | null {
  const contents = contentsInForce(changes);
  if (contents.length === 0) return null;
  const known = new Set<string>([NO_NAME]);
  for (const content of contents) for (const name of spokenOf(content, field)) known.add(name);
  return known;
}

function spokenOf(content: TaxonomyContent, field: TaxonomyField): string[] {
  switch (content.kind) {
    case 'rename':
      return content.field === field ? [...content.from, content.to] : [];
    case 'split':
      return content.field === field ? [content.from, ...content.rules.map(({ to }) => to)] : [];
    case 'place':
      return field === 'category' ? [...content.categories] : [content.touchpoint];
    case 'bridge':
      return [content.from[field], content.to[field]];
    case 'dismiss':
      return [];
    default:
      throw new RangeError('a change of no known kind');
  }
}
