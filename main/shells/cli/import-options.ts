import { InvalidArgumentError, Option, type Command } from 'commander';
import { message } from '../../../shared/words/messages.ts';
import type { CliContext } from './context.ts';
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
};

export function addReadingOptions(command: Command, context: Pick<CliContext, 't'>): Command {
  return command
    .addOption(new Option('--kind <kind>', context.t('help.reading.kind')).choices(ROW_KINDS))
    .option('--preset <id>', context.t('help.reading.preset'))
    .addOption(new Option('--map <field=Column...>', context.t('help.reading.map')).argParser(collectMap))
    .addOption(new Option('--date-order <order>', context.t('help.reading.dateOrder')).choices(['ymd', 'dmy', 'mdy']))
    .option('--dates-exchanged', context.t('help.reading.datesExchanged'))
    .option('--no-dates-exchanged', context.t('help.reading.noDatesExchanged'))
    .addOption(new Option('--zone <Area/City>', context.t('help.reading.zone')).argParser(parseZone))
    .addOption(new Option('--delimiter <character>', context.t('help.reading.delimiter')).argParser(parseDelimiter))
    .addOption(new Option('--complaint-rule <rule>', context.t('help.reading.complaintRule')).argParser(collectRule))
    .option('--contacts-as-chances', context.t('help.reading.contactsAsChances'))
    .option('--pseudonymise', context.t('help.reading.pseudonymise'))
    .option('--no-pseudonymise', context.t('help.reading.noPseudonymise'))
    .addOption(
      new Option('--several-rows <how>', context.t('help.reading.severalRows')).choices(['events', 'parts', 'lines']),
    )
    .addOption(new Option('--as-table <file>', context.t('help.reading.asTable')).argParser(collect))
    .addOption(new Option('--as-rows <file>', context.t('help.reading.asRows')).argParser(collect))
    .addOption(new Option('--join <column=file>', context.t('help.reading.join')).argParser(collectJoin))
    .addOption(new Option('--fill-down <column>', context.t('help.reading.fillDown')).argParser(collect))
    .addOption(new Option('--keep-blank <column>', context.t('help.reading.keepBlank')).argParser(collect))
    .addOption(new Option('--key <column...>', context.t('help.reading.key')))
    .addOption(new Option('--profile <number>', context.t('help.reading.profile')).argParser(parseProfile))
    .option('--encoding <name>', context.t('help.reading.encoding'))
    .option('--repair', context.t('help.reading.repair'))
    .option('--yes', context.t('help.reading.yes'));
}

/** @param file  name of the file, which some of the options are about */
export function importOptionsOf({ yes, ...flags }: ReadingFlags, file: string): ImportOptions {
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
  if (field === undefined || column === undefined) throw new InvalidArgumentError(message('en', 'bad.map'));
  if (!FIELDS.has(field))
    throw new InvalidArgumentError(message('en', 'bad.field', { field, fields: [...FIELDS].join(', ') }));
  return { ...before, [field]: column };
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function collectJoin(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, column, file] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
  if (column === undefined || file === undefined) throw new InvalidArgumentError(message('en', 'bad.join'));
  return { ...before, [column]: file };
}

function parseZone(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidArgumentError(message('en', 'bad.zone'));
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
  throw new InvalidArgumentError(message('en', 'bad.delimiter'));
}

function collectRule(value: string): ComplaintRule | null {
  if (value.trim() === 'none') return null;
  const rule = parseRule(value);
  if (typeof rule === 'string') throw new InvalidArgumentError(message('en', 'bad.rule', { why: rule }));
  return rule;
}

function parseProfile(value: string): number | 'none' {
  if (value === 'none') return 'none';
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(message('en', 'bad.profile'));
}
