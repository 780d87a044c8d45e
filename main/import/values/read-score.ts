import { readNumber, type DecimalMark } from './read-number.ts';

/** Words that help desks write in satisfaction columns, besides numbers. Null: asked, but not answered. */
const WORDS = new Map<string, number | null>(
  Object.entries({
    'extremely satisfied': 5,
    'very satisfied': 5,
    'very happy': 5,
    'very good': 5,
    excellent: 5,
    great: 5,
    amazing: 5,
    good: 5,
    happy: 5,
    awesome: 5,
    positive: 5,
    promoter: 5,
    'sehr gut': 5,
    'sehr zufrieden': 5,
    satisfied: 4,
    zufrieden: 4,
    gut: 4,
    satisfait: 4,
    satisfecho: 4,
    tevreden: 4,
    fine: 4,
    neutral: 3,
    okay: 3,
    ok: 3,
    average: 3,
    passive: 3,
    'neither satisfied nor dissatisfied': 3,
    mittel: 3,
    dissatisfied: 2,
    unsatisfied: 2,
    unzufrieden: 2,
    unhappy: 2,
    insatisfait: 2,
    insatisfecho: 2,
    poor: 2,
    'very dissatisfied': 1,
    'extremely dissatisfied': 1,
    'very unhappy': 1,
    'very poor': 1,
    terrible: 1,
    bad: 1,
    negative: 1,
    detractor: 1,
    'sehr unzufrieden': 1,
    schlecht: 1,
    awful: 1,
    offered: null,
    unoffered: null,
    'not offered': null,
    'not rated': null,
    unrated: null,
    'no rating': null,
    'no response': null,
    'not answered': null,
    pending: null,
    sent: null,
    'not sent': null,
    'no feedback': null,
  }),
);

/** Largest value of a column's scale; scores are brought to 1–5. */
export type ScoreScale = 5 | 10 | 100;

/** A score from 1 to 5, null when not answered, NaN when the cell is neither a score nor a known word. */
export function readScore(text: string, scale: ScoreScale, mark: DecimalMark): number | null {
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return word;
  const found = /^(\d{1,3}(?:[.,]\d+)?)(?:\s*(?:\/|of|out of|von)\s*(\d{1,3})|\s*stars?|\s*\u2605)?$/i.exec(text);
  const stars = /^[\u2605\u2b50]{1,5}(?=[\u2606]*$)/.exec(text);
  if (stars !== null) return stars[0].length;
  const value =
    found === null
      ? readNumber(text, mark)
      : readNumber(found[1] ?? '', (found[1] ?? '').includes(',') ? 'comma' : mark);
  if (Number.isNaN(value)) return Number.NaN;
  const top = found?.[2] === undefined ? scale : Number(found[2]);
  if (value < 0 || value > top) return Number.NaN;
  if (top === 5) return value === 0 ? null : value;
  return 1 + (4 * value) / top;
}
