import { InvalidArgumentError, Option, type Command } from 'commander';
import { parseRule, type ComplaintRule } from '../../../shared/model/complaint-rule.ts';
import { ROW_KINDS, fieldsOf, type RowKind } from '../../../shared/model/fields.ts';
import type { ImportOptions, SeveralRows } from '../../../shared/model/recognition.ts';

/** Options by which a person decides what recognition leaves open; the same for `import` and `sniff`. */
export type ReadingFlags = {
  kind?: RowKind;
  preset?: string;
  map?: Record<string, string>;
  dateOrder?: 'ymd' | 'dmy' | 'mdy';
  datesExchanged?: boolean;
  zone?: string;
  delimiter?: string;
  encoding?: string;
  complaintRule?: ComplaintRule | null;
  contactsAsChances?: boolean;
  pseudonymise?: boolean;
  key?: string[];
  profile?: number | 'none';
  severalRows?: SeveralRows;
  asTable?: string[];
  asRows?: string[];
  join?: Record<string, string>;
  fillDown?: string[];
  keepBlank?: string[];
  repair?: boolean;
  yes?: boolean;
  /** Language of what is said; not of the data. */
  lang?: 'en' | 'de';
};

export function addReadingOptions(command: Command): Command {
  return command
    .addOption(new Option('--kind <kind>', 'what a row is').choices(ROW_KINDS))
    .option('--preset <id>', 'the source that wrote the file, or "generic"')
    .addOption(
      new Option(
        '--map <field=Column...>',
        'column that holds a field; repeat for more; caseId=* for rows without a number',
      ).argParser(collectMap),
    )
    .addOption(
      new Option('--date-order <order>', 'order of dates that can be read in two ways').choices(['ymd', 'dmy', 'mdy']),
    )
    .option('--dates-exchanged', 'put day and month back where a spreadsheet exchanged them')
    .option('--no-dates-exchanged', 'dates stand as they are, also where they look exchanged')
    .addOption(new Option('--zone <Area/City>', "zone of times without one; default: the store's").argParser(parseZone))
    .addOption(new Option('--delimiter <character>', 'what separates the cells').argParser(parseDelimiter))
    .addOption(
      new Option(
        '--complaint-rule <rule>',
        "which rows count as complaints, e.g. '\"Ticket type\" is Complaint' or 'satisfaction <= 2'; none: every row",
      ).argParser(collectRule),
    )
    .option('--contacts-as-chances', 'all rows of the file are the chances to complain, where no exposure is given')
    .option('--pseudonymise', 'customers become pseudonyms, personal columns are not kept')
    .option('--no-pseudonymise', 'customers as they are, also where the store has pseudonyms')
    .addOption(
      new Option(
        '--several-rows <how>',
        'what rows with the same number are: events of a case, parts of one row, or lines whose values are added up',
      ).choices(['events', 'parts', 'lines']),
    )
    .addOption(
      new Option('--as-table <file>', 'of several files: this one is only a table that others name').argParser(collect),
    )
    .addOption(new Option('--as-rows <file>', 'of several files: the rows of this one go in').argParser(collect))
    .addOption(
      new Option('--join <column=file>', 'of several files: whose rows a column names; empty: of none').argParser(
        collectJoin,
      ),
    )
    .addOption(
      new Option(
        '--fill-down <column>',
        'the column stands in the first row of each group only: the rows below have it too',
      ).argParser(collect),
    )
    .addOption(
      new Option(
        '--keep-blank <column>',
        'an empty cell of the column is empty, also where it looks grouped',
      ).argParser(collect),
    )
    .addOption(new Option('--key <column...>', 'columns that together name a row without a number of its own'))
    .addOption(
      new Option('--profile <number>', 'mapping profile to go by (redress profiles), or none').argParser(parseProfile),
    )
    .option('--encoding <name>', 'encoding of the file, e.g. windows-1252')
    .option('--repair', 'set lines with a quote that is never closed aside and go on at the next line')
    .addOption(new Option('--lang <language>', 'language of messages').choices(['en', 'de']))
    .option('--yes', 'take the best reading where delimiter, encoding or source are a close call');
}

/** @param file  name of the file, which some of the options are about */
export function importOptionsOf({ yes, lang: _lang, ...flags }: ReadingFlags, file: string): ImportOptions {
  const asTable = flags.asTable?.includes(file) === true || (flags.asRows?.includes(file) === true ? false : undefined);
  const fillDown = fillDownOf(flags);
  return {
    ...(flags.kind === undefined ? {} : { kind: flags.kind }),
    ...(flags.preset === undefined ? {} : { preset: flags.preset }),
    ...(flags.map === undefined ? {} : { map: flags.map }),
    ...(flags.dateOrder === undefined ? {} : { dateOrder: flags.dateOrder }),
    ...(flags.datesExchanged === undefined ? {} : { datesExchanged: flags.datesExchanged }),
    ...(flags.zone === undefined ? {} : { zone: flags.zone }),
    ...(flags.delimiter === undefined ? {} : { delimiter: flags.delimiter }),
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(flags.complaintRule === undefined ? {} : { complaintRule: flags.complaintRule }),
    ...(flags.contactsAsChances === true ? { contactsAsChances: true } : {}),
    ...(flags.pseudonymise === undefined ? {} : { pseudonymise: flags.pseudonymise }),
    ...(flags.key === undefined ? {} : { key: flags.key }),
    ...(flags.profile === undefined ? {} : { profile: flags.profile }),
    ...(flags.severalRows === undefined ? {} : { severalRows: flags.severalRows }),
    ...(asTable === undefined ? {} : { asTable }),
    ...(flags.join === undefined ? {} : { joins: flags.join }),
    ...(fillDown === undefined ? {} : { fillDown }),
    ...(flags.repair === true ? { repair: true } : {}),
    ...(yes === true ? { acceptGuess: true } : {}),
  };
}

function fillDownOf({ fillDown = [], keepBlank = [] }: ReadingFlags): ImportOptions['fillDown'] {
  const said = [...fillDown.map((name) => [name, true] as const), ...keepBlank.map((name) => [name, false] as const)];
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

const FIELDS = new Set(ROW_KINDS.flatMap((kind) => fieldsOf(kind).map(({ id }) => id)));

function collectMap(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, field, column] = /^([A-Za-z]+)=(.*)$/s.exec(value) ?? [];
  if (field === undefined || column === undefined) throw new InvalidArgumentError('A mapping is written field=Column.');
  if (!FIELDS.has(field))
    throw new InvalidArgumentError(`There is no field "${field}". Fields: ${[...FIELDS].join(', ')}.`);
  return { ...before, [field]: column };
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function collectJoin(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, column, file] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
  if (column === undefined || file === undefined) throw new InvalidArgumentError('A join is written Column=file.csv.');
  return { ...before, [column]: file };
}

function parseZone(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError)
      throw new InvalidArgumentError('A zone is written Area/City, for example Europe/Berlin.');
    throw error;
  }
}

function parseDelimiter(value: string): string {
  const named: Readonly<Record<string, string>> = {
    tab: '\t',
    '\\t': '\t',
    comma: ',',
    semicolon: ';',
    pipe: '|',
    space: ' ',
  };
  const delimiter = named[value] ?? value;
  if (delimiter.length === 1 && !'\r\n"'.includes(delimiter)) return delimiter;
  throw new InvalidArgumentError('A delimiter is one character, or tab.');
}

function collectRule(value: string): ComplaintRule | null {
  if (value.trim() === 'none') return null;
  const rule = parseRule(value);
  if (typeof rule === 'string') throw new InvalidArgumentError(`A complaint rule reads: column is value. ${rule}.`);
  return rule;
}

function parseProfile(value: string): number | 'none' {
  if (value === 'none') return 'none';
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('A profile is named by its number, or none.');
}
