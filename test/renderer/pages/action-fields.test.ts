import { describe, expect, it } from 'vitest';
import { draftOf, emptyFields, fieldsOf, questionOf } from '../../../renderer/pages/actions/action-fields.ts';
import { emptyCause, tidyCause } from '../../../renderer/pages/actions/cause-fields.ts';
import { filterActions, isOverdue, ownersOf } from '../../../renderer/pages/actions/filter-actions.ts';
import type { ActionContent } from '../../../shared/model/action.ts';
import type { ActionView, PlanAnswer } from '../../../shared/model/board.ts';

const LATE = { category: 'Late', touchpoint: 'Courier' };
const ANSWER: PlanAnswer = {
  proposal: {
    subject: LATE,
    start: '2026-11-01',
    settlingDays: 0,
    metric: 'complaints' as const,
    limitMs: null,
    fall: 0.45,
    windowMonths: 6,
    levelFrom: '2026-03',
    comparison: [{ category: 'Bill', touchpoint: 'Billing' }],
  },
  beforeTo: '2026-10',
  plan: null,
  problems: [],
};

describe('the fields of an action', () => {
  it('ask for a proposal of whatever is empty or makes no sense', () => {
    const empty = questionOf(LATE, emptyFields('x'));
    expect(empty).toMatchObject({ start: null, fall: null, windowMonths: null, comparison: 'auto', settlingDays: 0 });
    const typed = { ...emptyFields('x'), fall: '250', window: '2.5', settling: '-3', start: '1.1.2026' };
    expect(questionOf(LATE, typed)).toEqual(empty);
    expect(questionOf(LATE, { ...emptyFields('x'), fall: '40', window: '8' })).toMatchObject({
      fall: 0.4,
      windowMonths: 8,
    });
  });

  it('become a draft with what was proposed, and none while a cost is no amount', () => {
    const fields = { ...emptyFields(' Second courier '), cost: '2,500.50' };
    expect(draftOf(fields, ANSWER, 'en')).toMatchObject({
      title: 'Second courier',
      fall: 0.45,
      windowMonths: 6,
      levelFrom: '2026-03',
      cost: { minor: 250_050, currency: 'EUR' },
      due: null,
    });
    expect(draftOf({ ...fields, cost: 'much' }, ANSWER, 'en')).toBeNull();
    expect(draftOf({ ...fields, currency: 'EURO' }, ANSWER, 'en')).toBeNull();
    expect(draftOf({ ...fields, cost: '500', currency: 'JPY' }, ANSWER, 'en')?.cost).toEqual({
      minor: 500,
      currency: 'JPY',
    });
  });

  it('come back as they were from an action that is changed', () => {
    const draft = draftOf({ ...emptyFields('x'), cost: '2.500,5', due: '2026-12-01' }, ANSWER, 'de')!;
    const { fall, windowMonths, levelFrom, comparison, ...rest } = draft;
    const criterion = { fall, windowMonths, levelFrom, comparison } as unknown as ActionContent['criterion'];
    const fields = fieldsOf({ ...rest, criterion }, 'de');
    expect(draftOf(fields, ANSWER, 'de')).toEqual(draft);
    expect(questionOf(LATE, fields)).toMatchObject({ fall: 0.45, windowMonths: 6, levelFrom: '2026-03', comparison });
  });
});

describe('the list of actions', () => {
  const view = (state: string, owner: string, due: string | null): ActionView =>
    ({ version: { content: { state, owner, due } } }) as unknown as ActionView;
  const all = [
    view('planned', 'Ben', '2026-10-31'),
    view('done', 'Ann', '2026-01-01'),
    view('running', '', '2026-10-30'),
  ];

  it('is filtered by state and owner', () => {
    expect(filterActions(all, '', '')).toHaveLength(3);
    expect(filterActions(all, 'done', '')).toEqual([all[1]]);
    expect(filterActions(all, 'done', 'Ben')).toEqual([]);
    expect(ownersOf(all)).toEqual(['Ann', 'Ben']);
  });

  it('knows what is overdue: past its day, and neither done nor stopped', () => {
    expect(all.map((one) => isOverdue(one, '2026-10-31T23:58:00Z'))).toEqual([false, false, true]);
    expect(isOverdue(view('planned', '', '2020-01-01'), null)).toBe(false);
  });
});

describe('what is kept of a cause', () => {
  it('leaves empty lines and empty bones out', () => {
    const typed = {
      ...emptyCause(LATE),
      title: ' a ',
      whys: ['one', '', ' '],
      cases: ['7 ', ''],
      bones: [
        { code: 'policy' as const, text: ' ' },
        { code: 'product' as const, text: 'box' },
      ],
    };
    expect(tidyCause(typed)).toMatchObject({ title: 'a', whys: ['one'], cases: ['7'], bones: [{ text: 'box' }] });
  });
});
