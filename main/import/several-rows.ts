import type { Dialect, ImportOptions, Question, SeveralRows } from '../../shared/model/recognition.ts';
import type { RowKind } from '../../shared/model/fields.ts';
import type { Result } from '../../shared/model/result.ts';
import { ok } from '../../shared/model/result.ts';
import type { Said } from '../../shared/model/said.ts';
import { plain, say } from '../../shared/words/said.ts';
import { noPurchaseSign } from '../../shared/presets/no-purchase-columns.ts';
import type { Preset } from '../../shared/presets/preset.ts';
import type { ChosenField } from './choose-fields.ts';
import type { FileFields } from './fields-of-file.ts';
import type { RowExtension } from './join-tables.ts';
import type { MappingPlan } from './mapping-plan.ts';
import type { SourceFile } from './open-source.ts';
import { parseRows } from './parse-rows.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { readText } from './read-text.ts';
import { isTotalRow } from './total-row.ts';
import { isLostId } from './values/nothing-words.ts';

/** What the first rows of a file say of rows that share their number. */
export type SharedNumbers = {
  /** Rows looked at, and those of them that share their number with a row of other content. */
  looked: number;
  sharing: number;
  /** Positions of the columns in which such rows differ, most often first. */
  differing: readonly number[];
  /** True: the value column (of orders) is the same on all rows of a number, over several numbers with more than one row. */
  isValueRepeated: boolean;
  /** True: such rows differ in their moment and in their state or type, and not in their value. */
  areEvents: boolean;
  /** The rows of the first such number, as they stand. */
  sample: readonly { line: number; cells: readonly string[] }[];
};

const LOOKED_AT = 5000;
/** Fewer are mistakes of single rows: one of each is kept and the others are rejected, with their lines. */
const LEAST_SHARE = 0.02;

type Row = { line: number; cells: readonly string[] };
type Input = { source: SourceFile; dialect: Dialect; width: number; extension: RowExtension | null };

/** The question that rows with the same number raise, where neither the source nor a person says what they are. */
export function askShared(
  { kind, chosen, isContentKey }: Pick<FileFields, 'kind' | 'chosen' | 'isContentKey'>,
  preset: Preset | null,
  options: ImportOptions,
  profiles: readonly ColumnProfile[],
  file: Input & { columns: readonly string[] },
): Result<Question | null> {
  const id = chosen.find(({ field }) => field.kind === 'id');
  if (preset?.fold !== undefined || options.severalRows !== undefined || isContentKey || id === undefined)
    return ok(null);
  const profile = profiles.find(({ position }) => position === id.position);
  if (profile === undefined || profile.distinct.size === profile.filled) return ok(null);
  const value = chosen.find(({ field }) => field.id === 'value')?.position ?? -1;
  const found = findSharedNumbers(file, placesOf(chosen), value, null);
  if (!found.ok || found.value === null) return found.ok ? ok(null) : found;
  const { looked, sharing } = found.value;
  return ok(
    askSeveralRows({ kind, id, columns: file.columns }, found.value, { n: sharing, all: looked, isLater: false }),
  );
}

/**
 * The same question where such rows begin further down: all rows were read, and some of the numbers that they share are known.
 * @param ids  numbers that rows of different content share
 */
export function askSharedLater(
  plan: Pick<MappingPlan, 'kind' | 'fields' | 'columns'>,
  file: Input,
  ids: ReadonlySet<string>,
  counts: { n: number; all: number },
): Result<Question | null> {
  const id = plan.fields.find(({ field }) => field.kind === 'id');
  if (id === undefined) return ok(null);
  const value = plan.fields.find(({ field }) => field.id === 'value')?.position ?? -1;
  const found = findSharedNumbers({ ...file, columns: plan.columns }, placesOf(plan.fields), value, ids);
  if (!found.ok) return found;
  const shared = found.value ?? {
    looked: 0,
    sharing: 0,
    differing: [],
    isValueRepeated: false,
    areEvents: false,
    sample: [],
  };
  return ok(askSeveralRows({ kind: plan.kind, id, columns: plan.columns }, shared, { ...counts, isLater: true }));
}

/** Reads the first rows once more (or all, for the numbers that are wanted) and looks at those with the same number; null where hardly any share one. */
function findSharedNumbers(
  { source, dialect, width, extension, columns }: Input & { columns: readonly string[] },
  { idAt, datedAt }: { idAt: number; datedAt: number },
  valueAt: number,
  wanted: ReadonlySet<string> | null,
): Result<SharedNumbers | null> {
  const text = readText(source, dialect.encoding, dialect.hasBom, { asText: true });
  const stream = parseRows(text, dialect, source.name, { repairWidth: width });
  const byId = new Map<string, Row[]>();
  let toSkip = dialect.headerRow === null ? 0 : dialect.headerRow + 1;
  let looked = 0;
  const most = wanted === null ? LOOKED_AT : Number.POSITIVE_INFINITY;
  while (looked < most) {
    const chunk = stream.next();
    if (!chunk.ok) return chunk;
    if (chunk.value === null) break;
    for (const [i, row] of chunk.value.rows.entries()) {
      if (toSkip > 0) toSkip--;
      else if (looked < most && row.length === width) {
        looked++;
        const cells = extension === null ? row : extension.extend(row);
        const id = (cells[idAt] ?? '').trim();
        if (id === '' || isLostId(id) || wanted?.has(id) === false) continue;
        if (isTotalRow(cells, { idAt, datedAt, width })) continue;
        const known = byId.get(id);
        const one = { line: chunk.value.lines[i] ?? 0, cells };
        if (known === undefined) byId.set(id, [one]);
        else known.push(one);
      }
    }
  }
  const least = wanted === null ? looked * LEAST_SHARE : 0;
  const found = describe([...byId.values()], { looked, least }, valueAt);
  const differs = (position: number): boolean => found?.differing.includes(position) === true;
  const isStated = found?.differing.some((position) => isState(columns[position] ?? '')) === true;
  return ok(found === null ? null : { ...found, areEvents: differs(datedAt) && isStated && !differs(valueAt) });
}

/** Where the number and the required moment of a row stand. */
function placesOf(fields: readonly Pick<ChosenField, 'field' | 'position'>[]): { idAt: number; datedAt: number } {
  const at = (kind: 'id' | 'instant'): number =>
    fields.find(({ field }) => field.kind === kind && field.required === true)?.position ?? -1;
  return { idAt: at('id'), datedAt: at('instant') };
}

function describe(
  groups: readonly Row[][],
  { looked, least }: { looked: number; least: number },
  valueAt: number,
): Omit<SharedNumbers, 'areEvents'> | null {
  const different = groups.filter(([first, ...rest]) => rest.some((row) => !isSame(row.cells, first?.cells ?? [])));
  const sharing = different.reduce((sum, rows) => sum + rows.length, 0);
  const [sample] = different;
  if (sample === undefined || sharing < least) return null;
  const counts = new Map<number, number>();
  for (const rows of different) {
    const [first] = rows;
    for (const position of first?.cells.keys() ?? []) {
      if (rows.some(({ cells }) => cells[position] !== first?.cells[position]))
        counts.set(position, (counts.get(position) ?? 0) + 1);
    }
  }
  return {
    looked,
    sharing,
    differing: [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b),
    isValueRepeated: valueAt >= 0 && !counts.has(valueAt),
    sample,
  };
}

function isState(name: string): boolean {
  const sign = noPurchaseSign(name);
  return sign === 'status' || sign === 'type';
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, i) => cell === b[i]);
}

/** Asked where many rows share their number: are they one case or order, and how do they become one? */
function askSeveralRows(
  { kind, id, columns }: { kind: RowKind; id: Pick<ChosenField, 'field' | 'position'>; columns: readonly string[] },
  found: SharedNumbers,
  { n, all, isLater }: { n: number; all: number; isLater: boolean },
): Question {
  const lines = found.sample.slice(0, 3).map(({ line, cells }) => `${line}: ${clip(cells, found.differing)}`);
  const choice = (how: SeveralRows, said: Said): Question['choices'][number] => ({
    value: how,
    said,
    flag: `--several-rows ${how}`,
    sample: lines,
  });
  const events = choice('events', kind === 'orders' ? say('said.rows.states') : say('said.rows.events'));
  const parts = choice('parts', say(kind === 'orders' ? 'said.rows.total' : 'said.rows.parts'));
  const sums = choice('lines', say('said.rows.lines'));
  const own = { value: '*', said: say('said.rows.own'), flag: `--map ${id.field.id}='*'`, sample: [] };
  const ofOrders = found.areEvents ? [events, parts, sums] : found.isValueRepeated ? [parts, sums] : [sums, parts];
  const ways = kind === 'orders' ? ofOrders : [events, parts];
  return {
    id: 'several-rows',
    said: say(isLater ? 'said.ask.rowsLater' : 'said.ask.rows', {
      n: String(n),
      all: String(all),
      column: columns[id.position] ?? '',
      columns: plain(namesOf(found.differing, columns)),
    }),
    choices: [...ways, own],
  };
}

function namesOf(positions: readonly number[], columns: readonly string[]): string {
  const names = positions.map((position) => columns[position] ?? '').filter((name) => name !== '');
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} …` : names.join(', ');
}

/** What differs, as it stands on the line. */
function clip(cells: readonly string[], positions: readonly number[]): string {
  return positions
    .slice(0, 4)
    .map((position) => (cells[position] ?? '').slice(0, 40))
    .join(' │ ');
}
