import { parseRule } from '../../../shared/model/complaint-rule.ts';
import { isRowKind } from '../../../shared/model/fields.ts';
import type { DateOrder, ImportOptions } from '../../../shared/model/recognition.ts';

/**
 * The import options after a question was answered. A choice names itself as the command line would (`--date-order dmy`,
 * `--map receivedAt=Created`), so that both shells mean the same.
 * @returns  the options with the answer added, or unchanged when the flag is not one of an import
 */
export function chooseOption(options: ImportOptions, flag: string): ImportOptions {
  if (flag === '--repair') return { ...options, repair: true };
  if (flag === '--dates-exchanged') return { ...options, datesExchanged: true };
  if (flag === '--no-dates-exchanged') return { ...options, datesExchanged: false };
  const found = /^--([a-z-]+)[ =](.*)$/su.exec(flag);
  const name = found?.[1];
  const value = unquoted(found?.[2] ?? '');
  switch (name) {
    case 'date-order':
      return isDateOrder(value) ? { ...options, dateOrder: value } : options;
    case 'kind':
      return isRowKind(value) ? { ...options, kind: value } : options;
    case 'preset':
      return { ...options, preset: value };
    case 'zone':
      return { ...options, zone: value };
    case 'profile':
      return value === 'none'
        ? { ...options, profile: 'none' }
        : /^[1-9]\d*$/.test(value)
          ? { ...options, profile: Number(value) }
          : options;
    case 'complaint-rule':
      return withRule(options, value);
    case 'delimiter':
      return { ...options, delimiter: value === '\\t' ? '\t' : value };
    case 'encoding':
      return { ...options, encoding: value };
    case 'several-rows':
      return value === 'events' || value === 'parts' || value === 'lines'
        ? { ...options, severalRows: value }
        : options;
    case 'as-table':
      return { ...options, asTable: true };
    case 'as-rows':
      return { ...options, asTable: false };
    case 'fill-down':
      return { ...options, fillDown: { ...options.fillDown, [value]: true } };
    case 'keep-blank':
      return { ...options, fillDown: { ...options.fillDown, [value]: false } };
    case 'join': {
      const at = value.indexOf('=');
      return at <= 0 ? options : { ...options, joins: { ...options.joins, [value.slice(0, at)]: value.slice(at + 1) } };
    }
    case 'map': {
      const at = value.indexOf('=');
      if (at <= 0) return options;
      return { ...options, map: { ...options.map, [value.slice(0, at)]: unquoted(value.slice(at + 1)) } };
    }
    default:
      return options;
  }
}

function withRule(options: ImportOptions, text: string): ImportOptions {
  const rule = text === 'none' ? null : parseRule(text);
  return typeof rule === 'string' ? options : { ...options, complaintRule: rule };
}

function unquoted(text: string): string {
  const first = text.at(0);
  const isQuoted = text.length >= 2 && (first === "'" || first === '"') && text.endsWith(first);
  return isQuoted ? text.slice(1, -1) : text;
}

function isDateOrder(text: string): text is DateOrder {
  return text === 'ymd' || text === 'dmy' || text === 'mdy';
}
