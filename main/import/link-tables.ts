import type { ImportOptions, Question } from '../../shared/model/recognition.ts';
import { headerKey } from '../../shared/model/mapping-profile.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { normaliseName } from '../../shared/presets/normalise-name.ts';
import type { Said } from '../../shared/model/said.ts';
import { say } from '../../shared/words/said.ts';
import type { FileLink } from './file-link.ts';
import { joinsOf, type Joins } from './joined-columns.ts';
import { isAlike, nounOf, tableNoun } from './table-names.ts';
import { withOrders } from './tables-of-orders.ts';
import { idPosition, possibleLinks, provenLink, type KeyCounts, type KeyLink, type SetFile } from './key-evidence.ts';

export type LinkedFile = SetFile & { options: ImportOptions };

/** A file that could go in by itself as surely as this is not taken for a table of another without being asked. */
const SURE = 0.75;

/**
 * Which files of a set are tables of others, for sources nobody described: by the keys that columns of one hold of another. Names and
 * first rows propose, the whole file has to agree; where two readings are possible it is asked.
 * @param countKeys  how often each value of a column stands in a file, read once per column
 * @returns  what is added to each file, in their order; null where nothing is
 */
export async function linkTables(
  given: readonly LinkedFile[],
  countKeys: (file: number, column: string) => Promise<Result<KeyCounts>>,
): Promise<Result<(FileLink | null)[]>> {
  const files = withOrders(given);
  const proven: KeyLink[] = [];
  for (const link of possibleLinks(files)) {
    if (isOrderOf(files, link)) continue;
    const counts = await countKeys(link.to, link.key.name);
    if (!counts.ok) return counts;
    const from = files[link.from]?.scouted;
    const isOwnId = from !== undefined && idPosition(from) === link.column.position;
    const own = isOwnId ? await countKeys(link.from, link.column.name) : ok(null);
    if (!own.ok) return own;
    const found = provenLink(link, counts.value, own.value);
    if (found !== null) proven.push(found);
  }
  const possible = withoutMirrored(files, proven);
  const { links, questions, answers } = choose(files, possible);
  const isTable = files.map((file, i) =>
    isTableOf(
      file,
      possible.filter(({ to }) => to === i),
    ),
  );
  const usable = links.filter(({ to }) => isTable[to] === 'yes');
  const joins = files.map(({ scouted }, i) =>
    scouted.isComplete && isTable[i] !== 'yes' ? joinsOf(files, i, usable) : null,
  );
  return ok(
    files.map((file, i) => {
      const asked = questions.filter(({ from }) => from === i).map(({ question }) => question);
      const into = possible.filter(({ to }) => to === i);
      const kind = file === given[i] ? null : file.scouted.kind;
      const own = { kind, questions: asked, answers: answers.get(i) ?? {} };
      if (isTable[i] === 'yes') return tableLink(files, i, joins, into, own);
      if (isTable[i] === 'asked') asked.push(askTable(files, file, into));
      const joined = joins[i] ?? null;
      if (joined !== null) {
        const { madeIn: _made, ...link } = joined;
        return { isTable: false, made: [], ...link, ...own, questions: [...link.questions, ...asked] };
      }
      return asked.length === 0 && !answers.has(i) && own.kind === null ? null : { ...NOTHING, ...own };
    }),
  );
}

const NOTHING: FileLink = {
  isTable: false,
  kind: null,
  joins: [],
  made: [],
  prefer: {},
  joined: [],
  reasons: [],
  questions: [],
  answers: {},
};

function tableLink(
  files: readonly LinkedFile[],
  at: number,
  joins: readonly (Joins | null)[],
  into: readonly KeyLink[],
  own: Pick<FileLink, 'kind' | 'questions' | 'answers'>,
): FileLink {
  // Columns that are made for whoever joins it are made in the table itself.
  const made = joins.map((one) => one?.madeIn.get(at) ?? []).find((columns) => columns.length > 0) ?? [];
  const reasons: Said[] = into.map(({ from, column, key }) =>
    say('said.tableOf', { file: files[from]?.name ?? '', column: column.name, key: key.name }),
  );
  return { ...NOTHING, isTable: true, made, reasons, ...own };
}

/** A ticket that names its order says nothing of the order's file: that is imported for itself. */
function isOrderOf(
  files: readonly LinkedFile[],
  { from, column, to }: Pick<KeyLink, 'from' | 'column' | 'to'>,
): boolean {
  const [own, other] = [files[from]?.scouted, files[to]?.scouted];
  if (own === undefined || other?.isComplete !== true) return false;
  return own.chosen.some(({ field, position }) => position === column.position && field.id === 'order');
}

/**
 * Of two links that say the same in both directions the one stands that starts at the file with rows of its own, or with those that
 * the key is named after.
 */
function withoutMirrored(files: readonly LinkedFile[], links: readonly KeyLink[]): KeyLink[] {
  const weight = ({ from, column }: KeyLink): number => {
    const file = files[from];
    if (file === undefined) return 0;
    const isNamed = isAlike(nounOf(column.name).noun, tableNoun(file.name));
    const { isComplete, confidence } = file.scouted;
    return (file.options.asTable === true ? -9 : 0) + (isComplete ? 2 : 0) + (isNamed ? 1 : 0) + confidence;
  };
  return links.filter((link) => {
    const mirrored = links.find(
      (other) =>
        other.from === link.to && other.to === link.from && other.column === link.key && other.key === link.column,
    );
    if (mirrored === undefined) return true;
    const [own, theirs] = [weight(link), weight(mirrored)];
    return own > theirs || (own === theirs && link.from < mirrored.from);
  });
}

type Asked = { from: number; question: Question };

type Chosen = {
  links: KeyLink[];
  questions: Asked[];
  /** By file, what was said of its columns: the columns of the table that each of them names rows of. */
  answers: Map<number, Record<string, readonly string[]>>;
};

/** One table for each column; of two that fit equally well it is asked which one is meant. */
function choose(files: readonly LinkedFile[], links: readonly KeyLink[]): Chosen {
  const chosen: KeyLink[] = [];
  const questions: Asked[] = [];
  const answers: Chosen['answers'] = new Map();
  const byColumn = Map.groupBy(links, ({ from, column }) => `${from} ${column.position}`);
  for (const own of byColumn.values()) {
    const ranked = ofEachTable(own);
    const [best, second] = ranked;
    if (best === undefined) continue;
    // Any number of tables may hold more about the rows of a file.
    if (best.isOwnId) {
      chosen.push(...ranked);
      continue;
    }
    const told = toldTable(files, best, ranked);
    if (told !== null) {
      chosen.push(...told);
      const columns = told[0] === undefined ? [] : columnsOf(files[told[0].to]);
      answers.set(best.from, { ...answers.get(best.from), [best.column.name]: columns });
    } else if (second === undefined || rank(best) - rank(second) > 0.04) chosen.push(best);
    else questions.push({ from: best.from, question: askWhich(files, ranked) });
  }
  return { links: chosen, questions, answers };
}

/** The link that a person or a profile says is meant (none: the column names no table); null where that is open. */
function toldTable(
  files: readonly LinkedFile[],
  { from, column }: Pick<KeyLink, 'from' | 'column'>,
  links: readonly KeyLink[],
): readonly KeyLink[] | null {
  const joins = Object.entries(files[from]?.options.joins ?? {});
  const said = joins.find(([name]) => normaliseName(name) === normaliseName(column.name))?.[1];
  if (said === undefined) return null;
  if (typeof said === 'string') return links.filter(({ to }) => files[to]?.name === said);
  if (said.length === 0) return [];
  // Of a profile: the table may not be there this time, or there may be two of its kind.
  const same = links.filter(({ to }) => headerKey(columnsOf(files[to])) === headerKey(said));
  return same.length === 1 ? same : null;
}

function columnsOf(file: LinkedFile | undefined): string[] {
  return (file?.scouted.profiles ?? []).map(({ name }) => name);
}

/** The best key of each table, best table first. */
function ofEachTable(links: readonly KeyLink[]): KeyLink[] {
  const best = new Map<number, KeyLink>();
  for (const link of links) {
    const known = best.get(link.to);
    if (known === undefined || rank(link) > rank(known)) best.set(link.to, link);
  }
  return [...best.values()].toSorted((a, b) => rank(b) - rank(a));
}

function rank({ byName, found, looked }: KeyLink): number {
  return byName + 0.2 * (found / looked);
}

function isTableOf({ scouted, options }: LinkedFile, into: readonly KeyLink[]): 'yes' | 'no' | 'asked' {
  if (options.asTable !== undefined) return options.asTable ? 'yes' : 'no';
  if (into.length === 0) return 'no';
  if (!scouted.isComplete) return 'yes';
  // Two files that number their rows alike may be of the same things, or one tells more of the other's.
  if (scouted.confidence < SURE && into.some(({ isOwnId }) => !isOwnId)) return 'yes';
  return 'asked';
}

function askWhich(files: readonly LinkedFile[], links: readonly KeyLink[]): Question {
  const [{ column } = { column: { name: '' } }] = links;
  const flag = (file: string): string => `--join ${JSON.stringify(`${column.name}=${file}`)}`;
  return {
    id: `join-${column.name}`,
    said: say('said.ask.join', { column: column.name }),
    choices: [
      ...links.map(({ to, key, found, looked }) => {
        const name = files[to]?.name ?? '';
        const counts = { file: name, key: key.name, found: String(found), all: String(looked) };
        return {
          value: name,
          said: say('said.ask.joinTable', counts),
          flag: flag(name),
          sample: key.samples.slice(0, 3),
        };
      }),
      { value: '', said: say('said.ask.joinNone'), flag: flag(''), sample: [] },
    ],
  };
}

function askTable(files: readonly LinkedFile[], { name, scouted }: LinkedFile, into: readonly KeyLink[]): Question {
  const [first] = into;
  const flag = (how: string): string => `--as-${how} ${JSON.stringify(name)}`;
  return {
    id: 'as-table',
    said: say('said.ask.asTable', { column: first?.column.name ?? '', other: files[first?.from ?? 0]?.name ?? '' }),
    choices: [
      {
        value: 'table',
        said: say('said.ask.table'),
        flag: flag('table'),
        sample: first?.key.samples.slice(0, 3) ?? [],
      },
      {
        value: 'rows',
        said: say('said.ask.ownRows', { kind: say(`kind.name.${scouted.kind}`) }),
        flag: flag('rows'),
        sample: [],
      },
    ],
  };
}
