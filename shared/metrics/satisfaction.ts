import { OUTCOME, type ProportionMetric, type QuantityMetric } from '../model/metric.ts';
import { flagAnswer, flagShare } from './flag-share.ts';
import { resolutionInstant } from './resolution-instant.ts';

/** Lowest score of the top box on the scale 1 to 5. */
const SATISFIED_FROM = 4;

/** How satisfied were those who answered? (METRICS.md 5) */
export const satisfactionMean: QuantityMetric = {
  id: 'satisfaction-mean',
  kind: 'quantity',
  section: 'recovery',
  unit: 'score',
  definition: 'Mean satisfaction (1 to 5) of the cases with an answer; read it beside the response rate.',
  needs: ['cases.satisfaction'],
  higherIs: 'better',
  values: (columns) => columns.cases.numbers['satisfaction'] ?? new Float64Array(columns.cases.n).fill(Number.NaN),
};

/** The share of 4 and 5. */
export const satisfiedShare: ProportionMetric = flagShare({
  id: 'satisfied-share',
  section: 'recovery',
  definition: 'Answers of 4 or 5 / answers.',
  needs: ['cases.satisfaction'],
  higherIs: 'better',
  answer: ({ cases }) => {
    const scores = cases.numbers['satisfaction'];
    return (row) => {
      const score = scores?.[row] ?? Number.NaN;
      if (Number.isNaN(score)) return OUTCOME.unknown;
      return score >= SATISFIED_FROM ? OUTCOME.yes : OUTCOME.no;
    };
  },
});

/** How many of those who were asked said something; without knowing who was, of those who could have been. */
export const satisfactionResponse: ProportionMetric = flagShare({
  id: 'satisfaction-response',
  section: 'recovery',
  definition:
    'Cases with an answer / cases asked. Where the source does not say who was asked, every resolved or answered case counts ' +
    'as asked; where it does, a case of which it says nothing is not known.',
  needs: ['cases.satisfaction'],
  higherIs: 'better',
  answer: (columns) => {
    const scores = columns.cases.numbers['satisfaction'];
    const saysWho = columns.cases.flags['satisfactionAsked'] !== undefined;
    const asked = flagAnswer(columns, 'satisfactionAsked');
    const resolved = resolutionInstant(columns);
    return (row) => {
      if (scores === undefined) return OUTCOME.unknown;
      if (!Number.isNaN(scores[row]!)) return OUTCOME.yes;
      if (saysWho) {
        const wasAsked = asked(row);
        return wasAsked === OUTCOME.yes ? OUTCOME.no : wasAsked === OUTCOME.no ? OUTCOME.outside : OUTCOME.unknown;
      }
      return Number.isNaN(resolved[row]!) && columns.cases.isOpen[row] !== 0 ? OUTCOME.outside : OUTCOME.no;
    };
  },
});
