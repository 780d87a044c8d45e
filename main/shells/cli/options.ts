import { InvalidArgumentError, Option } from 'commander';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';

/** Options that several commands share, each with its parser; a wrong value is a usage error (exit 64). */
export const storeOption = (): Option => new Option('--store <file>', 'the store (*.redress)').makeOptionMandatory();

export const monthOption = (): Option =>
  new Option('--month <YYYY-MM>', 'month to report; default: the last complete one').argParser(parseMonth);

export const asAtOption = (): Option =>
  new Option('--as-at <import>', 'read the store as it was after that import').argParser(parseWhole);

export const grainOption = (): Option =>
  new Option('--grain <grain>', 'period of the series').choices(['month', 'week']);

export const filterOption = (): Option =>
  new Option('--filter <field=value...>', 'only cases with this value; repeat for more').argParser(collectFilter);

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
  throw new InvalidArgumentError('A month is written YYYY-MM, for example 2026-10.');
}

export function parseWhole(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Not a whole number.');
}

export function parsePort(value: string): number {
  const port = parseWhole(value);
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('A port is at most 65535.');
}

/** `site=Berlin site=Bonn channel=phone`: values of one field are alternatives, fields narrow each other. */
export function collectFilter(value: string, before: Record<string, string[]> = {}): Record<string, string[]> {
  const [, field, wanted] = /^([A-Za-z]+)=(.+)$/s.exec(value) ?? [];
  if (field === undefined || wanted === undefined) throw new InvalidArgumentError('A filter is written field=value.');
  return { ...before, [field]: [...(Object.hasOwn(before, field) ? (before[field] ?? []) : []), wanted] };
}
