import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { flagAnswer, flagShare } from './flag-share.ts';

const PARTS = ['apology', 'ownership', 'gesture'] as const;
const FROM_PART = { apology: 'an apology', ownership: 'ownership taken', gesture: 'a gesture' } as const;

/** Apology, ownership, gesture: how often each alone was given, over the cases where it is known (METRICS.md 5). */
export const triadParts: readonly ProportionMetric[] = PARTS.map((part) =>
  flagShare({
    id: `triad-${part}`,
    section: 'recovery',
    definition: `Cases with ${FROM_PART[part]} / cases of which that is known.`,
    needs: [`cases.${part}`],
    higherIs: 'better',
    answer: (columns) => flagAnswer(columns, part),
    isTick: true,
  }),
);

/** The whole triad. */
export const triadComplete: ProportionMetric = flagShare({
  id: 'triad-complete',
  section: 'recovery',
  definition: 'Cases with an apology, ownership taken and a gesture / cases of which all three are known.',
  needs: PARTS.map((part) => `cases.${part}` as const),
  higherIs: 'better',
  answer: (columns) => {
    const answers = PARTS.map((part) => flagAnswer(columns, part));
    return (row) => {
      const given = answers.map((answer) => answer(row));
      if (given.includes(OUTCOME.unknown)) return OUTCOME.unknown;
      return given.includes(OUTCOME.no) ? OUTCOME.no : OUTCOME.yes;
    };
  },
});

/** Paid off: something was given, but neither an apology nor anybody who took it on. */
export const fixOnly: ProportionMetric = flagShare({
  id: 'fix-only',
  section: 'recovery',
  definition:
    'Cases with compensation or a gesture, but neither apology nor ownership / cases with compensation or a gesture of ' +
    'which both are known.',
  needs: ['cases.compensation|gesture', 'cases.apology', 'cases.ownership'],
  higherIs: 'worse',
  answer: (columns) => {
    const [apology, ownership, gesture] = PARTS.map((part) => flagAnswer(columns, part));
    const compensation = columns.cases.numbers['compensation'];
    return (row) => {
      const isGiven = (compensation?.[row] ?? Number.NaN) > 0 || gesture?.(row) === OUTCOME.yes;
      if (!isGiven) return OUTCOME.outside;
      const human = [apology?.(row), ownership?.(row)];
      if (human.includes(OUTCOME.yes)) return OUTCOME.no;
      return human.includes(OUTCOME.unknown) ? OUTCOME.unknown : OUTCOME.yes;
    };
  },
});
