import type {
  Decision,
  DecisionContent,
  DecisionKind,
  DecisionSubject,
  GoodSide,
} from '../../shared/model/decision.ts';
import type { Grain } from '../../shared/model/series.ts';

/** A row of the table `decision` as it is read. */
export type DecisionRow = Pick<Decision, 'id' | 'reason' | 'who' | 'madeAt' | 'undoneAt' | 'replaces'> & {
  kind: DecisionKind;
  measure: string | null;
  category: string | null;
  touchpoint: string | null;
  value: number | null;
  good: GoodSide | null;
  unit: string | null;
  answer: 'confirm' | 'keep' | null;
  grain: Grain | null;
  firstPeriod: string | null;
  lastPeriod: string | null;
  note: string | null;
};

/** Columns of a content in the order value, good, unit, answer, grain, first_period, last_period, note. */
export function fieldsOf(content: DecisionContent): (string | number | null)[] {
  switch (content.kind) {
    case 'target':
      return [content.value, content.good, content.unit, null, null, null, null, null];
    case 'phase': {
      const { centre, unit, answer, grain, from, to } = content;
      return [centre, null, unit, answer, grain, from, to, null];
    }
    case 'annotation':
      return [null, null, null, null, content.grain, content.at, null, content.text];
    case 'baseline':
      return [content.centre, null, content.unit, null, content.grain, content.from, content.to, null];
    default:
      throw new RangeError('a decision of no known kind');
  }
}

/** What a row says. The table's checks see to it that the columns of its kind are filled. */
export function contentOf(row: DecisionRow): DecisionContent {
  const { value, unit, good, answer, grain, firstPeriod, lastPeriod, note } = row;
  const spans = {
    grain: grain ?? 'month',
    from: firstPeriod ?? '',
    to: lastPeriod ?? '',
    centre: value,
    unit: unit ?? '',
  };
  switch (row.kind) {
    case 'target':
      return { kind: 'target', value, good: good ?? 'below', unit: unit ?? '' };
    case 'phase':
      return { kind: 'phase', answer: answer ?? 'confirm', ...spans };
    case 'annotation':
      return { kind: 'annotation', grain: spans.grain, at: spans.from, text: note ?? '' };
    case 'baseline':
      return { kind: 'baseline', ...spans };
    default:
      throw new RangeError(`decision ${row.id} is of no known kind`);
  }
}

export function subjectOf({ measure, category, touchpoint }: DecisionRow): DecisionSubject {
  return measure === null ? { category: category ?? '', touchpoint: touchpoint ?? '' } : { measure };
}
