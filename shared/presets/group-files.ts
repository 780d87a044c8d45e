import { headerKey } from '../model/mapping-profile.ts';
import type { KeySketch, Recognition } from '../model/recognition.ts';
import type { Said } from '../model/said.ts';
import { plain, say, sayList } from '../words/said.ts';
import { presetById } from './registry.ts';

/**
 * Why files belong together: `tables` of one export joined by keys, `parts` of one export (a file a day or a month), `overlap` (some
 * of the same cases or orders), `customers` (complaints and orders of the same customers), `orders` (complaints about these orders).
 */
export type FileGroup = {
  how: 'tables' | 'parts' | 'overlap' | 'customers' | 'orders';
  /** Indexes into the list of files. */
  files: readonly number[];
  said: Said;
};

/** What has to be known of a file to see where it belongs. */
export type GroupedFile = Pick<Recognition, 'file' | 'kind' | 'source' | 'columns' | 'keys' | 'joined'>;

/** Files of one set that belong together, by their sources, their columns and the keys in them. */
export function groupFiles(files: readonly GroupedFile[]): FileGroup[] {
  const parts = partsOf(files);
  // Parts stand for one file from here on: that they meet others is said once.
  const units = [...parts.map(({ files: own }) => own), ...alone(files, parts)];
  return [
    ...tablesOf(files),
    ...parts,
    ...units.flatMap((a, i) => units.slice(i + 1).flatMap((b) => meeting(files, a, b))),
  ];
}

function partsOf(files: readonly GroupedFile[]): FileGroup[] {
  const bySame = new Map<string, number[]>();
  for (const [i, { kind, source, columns }] of files.entries()) {
    const key = `${kind} ${source?.id} ${headerKey(columns.map(({ name }) => name))}`;
    bySame.set(key, [...(bySame.get(key) ?? []), i]);
  }
  return [...bySame.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      how: 'parts' as const,
      files: same,
      said: say('said.group.parts', { files: namesOf(files, same), source: sourceOf(files[same[0] ?? 0]) }),
    }));
}

function alone(files: readonly GroupedFile[], parts: readonly FileGroup[]): number[][] {
  const taken = new Set(parts.flatMap(({ files: own }) => own));
  return [...files.keys()].filter((i) => !taken.has(i)).map((i) => [i]);
}

/** Tables that add columns to others: of sources whose joins are known, and those that were found by their keys. */
function tablesOf(files: readonly GroupedFile[]): FileGroup[] {
  const linked = new Map<number, { with: Set<number>; keys: Set<string> }>();
  const link = (i: number, k: number, key: string): void => {
    const known = linked.get(i) ?? { with: new Set([i]), keys: new Set<string>() };
    linked.set(i, { with: known.with.add(k), keys: known.keys.add(key) });
  };
  for (const [i, { source, joined }] of files.entries()) {
    for (const { file, column } of joined) {
      const k = files.findIndex((other) => other.file === file);
      if (k >= 0) link(i, k, column);
    }
    for (const join of presetById(source?.id ?? '')?.joins ?? []) {
      for (const [k, other] of files.entries()) {
        if (other.source?.id === join.table) link(i, k, join.key);
      }
    }
  }
  return merged([...linked.values()]).map(({ with: own, keys }) => ({
    how: 'tables' as const,
    files: [...own].toSorted((a, b) => a - b),
    said: say('said.group.tables', {
      files: namesOf(
        files,
        [...own].toSorted((a, b) => a - b),
        TABLES_NAMED,
      ),
      keys: [...keys].join(', '),
    }),
  }));
}

type Link = { with: Set<number>; keys: Set<string> };

/** Links that share a file are one. */
function merged(links: readonly Link[]): Link[] {
  const groups: Link[] = [];
  for (const link of links) {
    const meeting = groups.filter((group) => [...group.with].some((i) => link.with.has(i)));
    for (const group of meeting) {
      for (const i of group.with) link.with.add(i);
      for (const key of group.keys) link.keys.add(key);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(link);
  }
  return groups;
}

function meeting(files: readonly GroupedFile[], a: readonly number[], b: readonly number[]): FileGroup[] {
  const [one, other] = [files[a[0] ?? 0], files[b[0] ?? 0]];
  if (one?.kind == null || other?.kind == null) return [];
  const meets = (mine: string, theirs: string): boolean =>
    a.some((i) => b.some((k) => share(sketch(files[i], mine), sketch(files[k], theirs))));
  const both = [...a, ...b];
  const group = (how: 'overlap' | 'customers' | 'orders'): FileGroup => ({
    how,
    files: both,
    said: say(`said.group.${how}`, { a: namesOf(files, a), b: namesOf(files, b) }),
  });
  if (one.kind === other.kind) {
    const id = one.kind === 'orders' ? 'orderId' : 'caseId';
    return one.source?.id === other.source?.id && meets(id, id) ? [group('overlap')] : [];
  }
  const [cases, bought] = one.kind === 'complaints' ? (['order', 'orderId'] as const) : (['orderId', 'order'] as const);
  return [
    ...(meets('customer', 'customer') ? [group('customers')] : []),
    ...(meets(cases, bought) ? [group('orders')] : []),
  ];
}

function sketch(file: GroupedFile | undefined, field: string): readonly number[] {
  return file?.keys.find((one: KeySketch) => one.field === field)?.hashes ?? [];
}

/** Two keys in common may be chance only where keys are short numbers; then the files' kinds still say that it is worth a look. */
function share(a: readonly number[], b: readonly number[]): boolean {
  const known = new Set(a);
  return b.filter((hash) => known.has(hash)).length >= Math.min(2, a.length, b.length) && a.length > 0 && b.length > 0;
}

/** Of more files than this, parts of one export mostly, only the first and the last are named. */
const NAMED = 4;
/** Tables have names of their own, which all say something. */
const TABLES_NAMED = 12;

function namesOf(files: readonly GroupedFile[], own: readonly number[], most = NAMED): Said {
  const names = own.map((i) => files[i]?.file ?? '');
  if (names.length <= most) return sayList(names, 'comma');
  return say('said.group.more', { first: names[0] ?? '', last: names.at(-1) ?? '', n: String(names.length) });
}

function sourceOf(file: GroupedFile | undefined): Said {
  return file?.source == null || file.source.id === 'generic'
    ? say('said.group.sameColumns')
    : plain(file.source.label);
}
