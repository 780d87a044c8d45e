import { InvalidArgumentError, Option } from 'commander';
import { message } from '../../../shared/words/messages.ts';
import type { CliContext } from './context.ts';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';

type Words = Pick<CliContext, 't'>;

/** Options that several commands share, each with its parser; a wrong value is a usage error (exit 64). */
export const storeOption = (context: Words): Option =>
  new Option('--store <file>', context.t('help.option.store')).makeOptionMandatory();

export const monthOption = (context: Words): Option =>
  new Option('--month <YYYY-MM>', context.t('help.option.month')).argParser(parseMonth);

export const asAtOption = (context: Words): Option =>
  new Option('--as-at <import>', context.t('help.option.asAt')).argParser(parseWhole);

export const grainOption = (context: Words): Option =>
  new Option('--grain <grain>', context.t('help.option.grain')).choices(['month', 'week']);

export const filterOption = (context: Words): Option =>
  new Option('--filter <field=value...>', context.t('help.option.filter')).argParser(collectFilter);

export type QueryOptions = {
  month?: string;
  asAt?: number;
  grain?: 'month' | 'week';
  filter?: Record<string, string[]>;
};

/** The query of a command's options, without the ones that were not given. */
export function queryOf({ month, asAt, grain, filter }: QueryOptions): AnalysisQuery {
  return {
    ...(month === undefined ? {} : { month }),
    ...(asAt === undefined ? {} : { asAt }),
    ...(grain === undefined ? {} : { grain }),
    ...(filter === undefined ? {} : { filter }),
  };
}

function parseMonth(value: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return value;
  throw new InvalidArgumentError(message('en', 'bad.month'));
}

export function parseWhole(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(message('en', 'bad.whole'));
}

export function parsePort(value: string): number {
  const port = parseWhole(value);
  if (port <= 65_535) return port;
  throw new InvalidArgumentError(message('en', 'bad.port'));
}

/** `site=Berlin site=Bonn channel=phone`: values of one field are alternatives, fields narrow each other. */
export function collectFilter(value: string, before: Record<string, string[]> = {}): Record<string, string[]> {
  const [, field, wanted] = /^([A-Za-z]+)=(.+)$/s.exec(value) ?? [];
  if (field === undefined || wanted === undefined) throw new InvalidArgumentError(message('en', 'bad.filter'));
  return { ...before, [field]: [...(Object.hasOwn(before, field) ? (before[field] ?? []) : []), wanted] };
}
