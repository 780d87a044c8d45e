import { describe, expect, it } from 'vitest';
import { limitOf, meets, parseRule, ruleText, type RuleOperator } from '../../shared/model/complaint-rule.ts';

describe('a complaint rule as text', () => {
  it.each([
    ['"Ticket type" is Complaint', '"Ticket type" is Complaint'],
    ['satisfaction <= 2', 'satisfaction <= 2'],
    ['satisfaction ≤ 2', 'satisfaction <= 2'],
    ['satisfaction<=2', 'satisfaction <= 2'],
    ['Type = Complaint', '"Type" is Complaint'],
    ['Type is not Praise and Tags contains angry', '"Type" is not Praise and "Tags" contains angry'],
    ['Reason is "Late, or lost" or Reason is "is"', '"Reason" is "Late, or lost" or "Reason" is is'],
    ['"satisfaction" is bad', '"satisfaction" is bad'],
    ['"He said ""no""" is x', '"He said ""no""" is x'],
    ['Score >= 8', '"Score" >= 8'],
  ])('%s is read and written', (text, written) => {
    const rule = parseRule(text);
    expect(typeof rule === 'string' ? rule : ruleText(rule)).toBe(written);
    expect(parseRule(written)).toEqual(rule);
  });

  it.each([
    ['', 'empty'],
    ['Type', 'comes one of'],
    ['Type is', 'comes a value'],
    ['Type is Complaint please', 'comes "and" or "or"'],
    ['a is 1 and b is 2 or c is 3', 'cannot be mixed'],
    ['"Type is Complaint', 'not closed'],
    ['Score <= low', 'no number'],
    ['Type is Complaint and', 'comes "and" or "or"'],
  ])('%j is refused in words', (text, words) => expect(parseRule(text)).toContain(words));

  it('tells a field from a column of the same name by quotes', () => {
    expect(parseRule('category is Late')).toMatchObject({ conditions: [{ of: 'field' }] });
    expect(parseRule('"category" is Late')).toMatchObject({ conditions: [{ of: 'column' }] });
  });
});

it.each<[RuleOperator, string, string, number, boolean]>([
  ['is', 'Complaint', 'complaint', Number.NaN, true],
  ['is', '', '', Number.NaN, true],
  ['is-not', 'Praise', '', Number.NaN, true],
  ['is-not', 'Praise', 'praise', Number.NaN, false],
  ['contains', 'angry', 'vip very_angry', Number.NaN, true],
  ['contains', '', 'anything', Number.NaN, false],
  ['at-most', '2', '2', 2, true],
  ['at-most', '2', '', Number.NaN, false],
  ['at-least', '1,5', '1.5', 1.5, true],
  ['at-least', 'x', '3', 3, false],
])('%s %j is met by %j: %s', (op, value, text, number, expected) =>
  expect(meets({ op, value }, text, number)).toBe(expected),
);

it('reads no limit from what is no number', () =>
  expect([limitOf(''), limitOf('a')]).toEqual([Number.NaN, Number.NaN]));
