import { fieldsOf } from '../../shared/model/fields.ts';
import type { JoinedColumn, Question } from '../../shared/model/recognition.ts';
import { nameFit } from '../../shared/presets/name-fit.ts';
import { normaliseName } from '../../shared/presets/normalise-name.ts';
import type { DerivedColumn, TableJoin } from '../../shared/presets/preset.ts';
import { splitWords } from '../../shared/presets/split-words.ts';
import type { Said } from '../../shared/model/said.ts';
import { say } from '../../shared/words/said.ts';
import type { Scouted } from './file-link.ts';
import { idPosition, type KeyLink } from './key-evidence.ts';
import type { LinkedFile } from './link-tables.ts';
import { totalOfLines } from './line-total.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { nounOf, tableNoun } from './table-names.ts';
import { dateShare } from './values/date-evidence.ts';

export type Joins = {
  joins: readonly TableJoin[];
  prefer: Readonly<Record<string, string>>;
  joined: readonly JoinedColumn[];
  reasons: readonly Said[];
  questions: readonly Question[];
  /** Columns that have to be made in a table before it is joined, by the file's place in the set. */
  madeIn: ReadonlyMap<number, readonly DerivedColumn[]>;
};

/** Names that say nothing without the table they are of. */
const BARE =
  /^(?:name|title|label|description|code|type|status|value|text|bezeichnung|titel|beschreibung|nom|libelle|nombre|descripcion|nome|descrizione|naam|omschrijving)$/u;
const LONGEST = 60;
/** Numbers of places end like those of people. */
const PLACE = /\b(?:zip|postal|post|postcode|plz|postleitzahl|city|region|country|state|area|geo\w*|cap|cep)\b/u;
/** Rows from which on it shows whether customers come back; and how many different keys there are for each of them to have its own. */
const FEWEST = 50;
const EACH_ITS_OWN = 0.99;
/** Fewer different values than this are places or groups, no people. */
const MOSTLY = 0.2;

/**
 * How tables are joined to the rows of a file, those that other tables lead to included: their labels, groups and further keys come
 * in; dates, amounts and long texts of a table are not the row's and stay out. Null where none is joined.
 */
export function joinsOf(files: readonly LinkedFile[], at: number, links: readonly KeyLink[]): Joins | null {
  const main = files[at];
  if (main === undefined) return null;
  const joins: TableJoin[] = [];
  const joined: JoinedColumn[] = [];
  const reasons: Said[] = [];
  const questions: Question[] = [];
  const prefer: Record<string, string> = {};
  const madeIn = new Map<number, readonly DerivedColumn[]>();
  const names = new Map(main.scouted.profiles.map(({ name }) => [normaliseName(name), name]));
  // Columns as they stand in a file, with the name under which the rows have them.
  const reached: { file: number; name: (column: ColumnProfile) => string | null }[] = [
    { file: at, name: ({ name }) => name },
  ];
  const seen = new Set([at]);
  for (const { file, name } of reached) {
    for (const link of inOrder(links, file)) {
      const [table, on] = [files[link.to], name(link.column)];
      if (table === undefined || on === null || seen.has(link.to)) continue;
      seen.add(link.to);
      const noun = nounOf(link.column.name).noun || tableNoun(table.name);
      const isOwnId = file === at && link.column.position === idPosition(main.scouted);
      const total = isOwnId ? totalOfLines(main, table.scouted) : null;
      if (total?.question != null) questions.push(total.question);
      const made = total?.made ?? [];
      madeIn.set(link.to, made);
      const given = new Map<ColumnProfile, string>();
      // Of a known source nothing else is in doubt: what a table has of its very rows is kept with them as it stands.
      const isAll = isOwnId && link.isUnique && main.scouted.isKnown;
      for (const column of takenOf(table.scouted, link.key, made, isAll))
        given.set(column, freeName(column.name, noun, names));
      const [value = null] = made;
      const valueName = value === null ? null : freeName(value.name, noun, names);
      // What is added up stands first.
      const take = Object.fromEntries([
        ...(value === null || valueName === null ? [] : [[value.name, valueName] as const]),
        ...[...given].map(([column, as]) => [column.name, as] as const),
      ]);
      if (Object.keys(take).length === 0) continue;
      const many = value === null ? 'first' : 'sum';
      joins.push({ table: tableId(table.name, link.key.name), on, key: link.key.name, take, many });
      joined.push({ column: on, file: table.name, key: link.key.name });
      reasons.push(saidOf(table.name, on, link));
      if (valueName !== null) {
        prefer['value'] = valueName;
        if (total?.said != null) reasons.push(total.said);
        reasons.push(say('said.lineSum', { column: valueName, file: table.name }));
      }
      if (!isOwnId) {
        const label = labelOf(main.scouted, { noun, on, isOwn: file === at, column: link.column }, given);
        Object.assign(prefer, openOnly(main.scouted, label), prefer);
      }
      reached.push({ file: link.to, name: (column) => given.get(column) ?? null });
    }
  }
  return joins.length === 0 && questions.length === 0 ? null : { joins, prefer, joined, reasons, questions, madeIn };
}

/** What a known source tells itself stands. */
function openOnly({ isKnown, chosen }: Scouted, label: Readonly<Record<string, string>>): Record<string, string> {
  const isOpen = (id: string): boolean => !isKnown || !chosen.some(({ field }) => field.id === id);
  return Object.fromEntries(Object.entries(label).filter(([id]) => isOpen(id)));
}

/** A file may be joined by two of its columns. */
function tableId(file: string, key: string): string {
  return `${file} ${key}`;
}

/** As the columns stand in the file. */
function inOrder(links: readonly KeyLink[], file: number): KeyLink[] {
  return links.filter(({ from }) => from === file).toSorted((a, b) => a.column.position - b.column.position);
}

function saidOf(file: string, column: string, { key, found, looked }: KeyLink): Said {
  return say('said.joined', { column, file, key: key.name, found: String(found), all: String(looked) });
}

/** Columns of a table that say something of the rows that name it. */
function takenOf(
  { profiles }: Scouted,
  key: ColumnProfile,
  made: readonly DerivedColumn[],
  isAll: boolean,
): ColumnProfile[] {
  return profiles.filter((one) => {
    if (one === key || made.some(({ name }) => name === one.name) || one.filled === 0) return false;
    if (isAll) return true;
    if (one.characters / one.filled > LONGEST || dateShare(one.dates) > 0.5) return false;
    return one.numbers.cells < one.filled * 0.5 || nounOf(one.name).isId;
  });
}

function freeName(column: string, noun: string, names: Map<string, string>): string {
  const isBare = BARE.test(splitWords(column)) || names.has(normaliseName(column));
  const base = isBare ? `${noun} ${column}` : column;
  let name = base;
  for (let n = 2; names.has(normaliseName(name)); n++) name = `${base} ${n}`;
  names.set(normaliseName(name), name);
  return name;
}

/**
 * Some shops number a customer anew with every order, and tell in his own table who he is: a number there that comes back, as people do,
 * or else his address. Null where the numbers of the rows come back themselves.
 */
function personOf(column: ColumnProfile, given: ReadonlyMap<ColumnProfile, string>): string | null {
  if (column.filled < FEWEST || column.distinct.size < column.filled * EACH_ITS_OWN) return null;
  const returning = [...given].filter(([one]) => {
    const isMany = one.distinct.size > one.filled * MOSTLY && one.distinct.size < one.filled * EACH_ITS_OWN;
    return (
      isMany &&
      one.filled > column.filled * 0.9 &&
      !PLACE.test(splitWords(one.name)) &&
      (nounOf(one.name).isId || isOfMails(one))
    );
  });
  const [only, second] = returning;
  const mails = returning.find(([one]) => isOfMails(one));
  return (second === undefined ? only : mails)?.[1] ?? null;
}

function isOfMails({ filled, kinds }: ColumnProfile): boolean {
  return (kinds.get('email') ?? 0) > filled * 0.9;
}

/** The joined column that tells in words what the key stands for, and the field it is of; of customers the key itself is wanted. */
function labelOf(
  { kind }: Scouted,
  { noun, on, isOwn, column }: { noun: string; on: string; isOwn: boolean; column: ColumnProfile },
  given: ReadonlyMap<ColumnProfile, string>,
): Record<string, string> {
  if (isOwn && nameFit(`${noun} id`, kind, 'customer') >= 0.5) return { customer: personOf(column, given) ?? on };
  const fields = fieldsOf(kind)
    .filter((field) => field.kind === 'code')
    .map(({ id }) => ({ id, fit: nameFit(noun, kind, id) }))
    .toSorted((a, b) => b.fit - a.fit);
  const [best] = fields;
  const words = [...given].filter(([column]) => column.numbers.cells < column.filled * 0.5);
  const label =
    words.find(([column]) => BARE.test(splitWords(column.name))) ?? (words.length === 1 ? words[0] : undefined);
  return best === undefined || best.fit < 0.5 || label === undefined ? {} : { [best.id]: label[1] };
}
