import { isFieldId } from './fields.ts';

/** How a value is compared. `is`, `is-not` and `contains` do not tell capitals from small letters; the others read numbers. */
export type RuleOperator = 'is' | 'is-not' | 'contains' | 'at-most' | 'at-least';

/** One condition on a field (as mapped; scores from 1 to 5) or on a column (as it stands in the file). */
export type RuleCondition = { of: 'field' | 'column'; name: string; op: RuleOperator; value: string };

/** Which rows of a file count as complaints; all others are kept as contacts. */
export type ComplaintRule = { match: 'all' | 'any'; conditions: readonly RuleCondition[] };

/** A rule that the values of a file suggest. `counted` of the `looked` rows would count. */
export type RuleProposal = { rule: ComplaintRule; counted: number; looked: number };

/** Operators as they are written on the command line and in profiles, longest first. */
export const RULE_OPERATORS: readonly (readonly [string, RuleOperator])[] = [
  ['is not', 'is-not'],
  ['contains', 'contains'],
  ['is', 'is'],
  ['!=', 'is-not'],
  ['<=', 'at-most'],
  ['>=', 'at-least'],
  ['≤', 'at-most'],
  ['≥', 'at-least'],
  ['=', 'is'],
];

/**
 * Whether one value meets a condition. An absent value meets only `is-not` (of something) and `is` nothing.
 * @param text    the value as text, trimmed; empty when absent
 * @param number  the value as a number, NaN where it is none
 */
export function meets(condition: Pick<RuleCondition, 'op' | 'value'>, text: string, number: number): boolean {
  const wanted = condition.value.trim().toLowerCase();
  switch (condition.op) {
    case 'is':
      return text.toLowerCase() === wanted;
    case 'is-not':
      return text.toLowerCase() !== wanted;
    case 'contains':
      return wanted !== '' && text.toLowerCase().includes(wanted);
    case 'at-most':
      return number <= limitOf(condition.value);
    case 'at-least':
      return number >= limitOf(condition.value);
    default:
      throw new RangeError('a condition of no known operator');
  }
}

/** The number of an `at-most` or `at-least` condition; NaN when its value is none. */
export function limitOf(value: string): number {
  const text = value.trim().replace(',', '.');
  return text === '' ? Number.NaN : Number(text);
}

/**
 * A rule as text: `"Ticket type" is Complaint or satisfaction <= 2`. The left side is a field's id or a column's name.
 * @example ruleText({ match: 'all', conditions: [{ of: 'field', name: 'satisfaction', op: 'at-most', value: '2' }] }) // 'satisfaction <= 2'
 */
export function ruleText(rule: ComplaintRule): string {
  return rule.conditions.map(conditionText).join(rule.match === 'all' ? ' and ' : ' or ');
}

function conditionText({ of, name, op, value }: RuleCondition): string {
  const sign = op === 'at-most' ? '<=' : op === 'at-least' ? '>=' : op === 'is-not' ? 'is not' : op;
  return `${of === 'field' ? name : quoted(name)} ${sign} ${/^[\p{L}\p{N}_.-]+$/u.test(value) ? value : quoted(value)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Reads a rule from text. Names and values with blanks stand in double quotes; `and` and `or` are not mixed. A bare left side that
 * is a field's id means the field, everything else a column.
 * @returns  the rule, or in words what is wrong
 * @example parseRule('"Ticket type" is Complaint')
 */
export function parseRule(text: string): ComplaintRule | string {
  const tokens = tokensOf(text);
  if (tokens === null) return 'a quote is not closed';
  const conditions: RuleCondition[] = [];
  const joints = new Set<string>();
  for (let at = 0; at < tokens.length;) {
    const left = tokens[at];
    const found = RULE_OPERATORS.find(([sign]) => startsWith(tokens, at + 1, sign.split(' ')));
    if (left === undefined || found === undefined)
      return `after ${left?.text ?? 'the start'} comes one of: is, is not, contains, <=, >=`;
    const [sign, op] = found;
    at += 1 + sign.split(' ').length;
    const value = tokens[at];
    if (value === undefined) return `after ${sign} comes a value`;
    if ((op === 'at-most' || op === 'at-least') && Number.isNaN(limitOf(value.text)))
      return `${value.text} is no number`;
    const of = !left.isQuoted && isFieldId(left.text) ? 'field' : 'column';
    conditions.push({ of, name: left.text, op, value: value.text });
    at += 1;
    if (at === tokens.length) break;
    const joint = tokens[at]?.text.toLowerCase() ?? '';
    if ((joint !== 'and' && joint !== 'or') || at === tokens.length - 1)
      return `after ${value.text} comes "and" or "or" and a condition (values with blanks are quoted)`;
    joints.add(joint);
    at += 1;
  }
  if (conditions.length === 0) return 'the rule is empty';
  if (joints.size > 1) return '"and" and "or" cannot be mixed in one rule';
  return { match: joints.has('or') ? 'any' : 'all', conditions };
}

type Token = { text: string; isQuoted: boolean };

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[at + i]?.isQuoted === false && tokens[at + i]?.text.toLowerCase() === word);
}

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/"((?:[^"]|"")*)"|(<=|>=|!=|≤|≥|=)|([^\s"<>=!≤≥]+)|(\S)/gu)) {
    const [, quote, sign, word] = match;
    if (quote !== undefined) tokens.push({ text: quote.replaceAll('""', '"'), isQuoted: true });
    else if (sign !== undefined || word !== undefined) tokens.push({ text: sign ?? word ?? '', isQuoted: false });
    else return null;
  }
  return tokens;
}
