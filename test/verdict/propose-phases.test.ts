import { describe, expect, it } from 'vitest';
import type { Phase } from '../../shared/model/chart.ts';
import { proposePhases } from '../../shared/verdict/propose-phases.ts';
import { judged } from './chart-fixtures.ts';

const confirmed = (from: number, to: number, centre: number): Phase => ({
  from,
  to,
  centre,
  isProposed: false,
  reason: 'new courier',
});

describe('proposePhases', () => {
  it('is one open phase without a lasting change', () => {
    expect(proposePhases(24, judged(), [])).toEqual([
      {
        from: 0,
        to: 23,
        isProposed: false,
        reason: null,
        frozenCentre: null,
        baselineTo: 23,
        isContinued: false,
        isKept: false,
        isBaseline: false,
      },
    ]);
    expect(proposePhases(24, null, [])).toHaveLength(1);
  });

  it('proposes a phase at a shift and ends the old one before it', () => {
    const spans = proposePhases(24, judged({ verdict: 'shift-up', onset: 16 }), []);
    expect(spans).toMatchObject([
      { from: 0, to: 15, isProposed: false, baselineTo: 15 },
      { from: 16, to: 23, isProposed: true },
    ]);
  });

  it('proposes nothing before the new level has three periods', () => {
    expect(proposePhases(24, judged({ verdict: 'shift-up', onset: 22 }), [])).toHaveLength(1);
  });

  it('continues the centre of the time before a drift', () => {
    const spans = proposePhases(24, judged({ verdict: 'rising', onset: 14 }), []);
    expect(spans).toMatchObject([{ from: 0, to: 23, baselineTo: 13, isContinued: true }]);
  });

  it('keeps the whole window where too little of it lies before a drift', () => {
    expect(proposePhases(24, judged({ verdict: 'rising', onset: 4 }), [])).toMatchObject([{ baselineTo: 23 }]);
    expect(proposePhases(24, judged({ verdict: 'rising', onset: null }), [])).toMatchObject([{ baselineTo: 23 }]);
  });

  it('lets confirmed phases override what the verdict would propose', () => {
    const spans = proposePhases(24, judged({ verdict: 'shift-up', onset: 16 }), [confirmed(15, 23, 8)]);
    expect(spans).toMatchObject([
      { from: 0, to: 14, isProposed: false },
      { from: 15, to: 23, isProposed: false, reason: 'new courier' },
    ]);
  });

  it('still proposes a later shift inside a confirmed phase, whose centre stays frozen', () => {
    const spans = proposePhases(40, judged({ verdict: 'shift-down', onset: 30 }), [confirmed(10, 25, 8)]);
    expect(spans).toMatchObject([
      { from: 0, to: 9 },
      { from: 10, to: 29, frozenCentre: 8 },
      { from: 30, to: 39, isProposed: true },
    ]);
  });

  it('lets a phase confirmed early learn its centre from its first twelve periods', () => {
    expect(proposePhases(40, null, [confirmed(10, 13, 8)])).toMatchObject([
      { from: 0, to: 9 },
      { from: 10, to: 39, frozenCentre: null, baselineTo: 21 },
    ]);
  });

  it('freezes a baseline on its own periods, however few, and learns from them alone where no centre is given', () => {
    const baseline = { ...confirmed(6, 13, 8), isBaseline: true as const };
    expect(proposePhases(40, null, [baseline])).toMatchObject([
      { from: 0, to: 5 },
      { from: 6, to: 39, frozenCentre: 8, baselineTo: 13, isBaseline: true },
    ]);
    expect(proposePhases(40, null, [{ ...baseline, centre: Number.NaN }])).toMatchObject([
      { from: 0, to: 5 },
      { from: 6, to: 39, frozenCentre: null, baselineTo: 13 },
    ]);
  });

  it('takes the spread of a frozen phase from the periods that froze it', () => {
    expect(proposePhases(40, null, [confirmed(10, 25, 8)]).at(-1)).toMatchObject({ frozenCentre: 8, baselineTo: 25 });
  });

  it('continues the old limits where a person keeps them, and proposes only a later change again', () => {
    const shift = (onset: number) => judged({ verdict: 'shift-up', onset });
    expect(proposePhases(40, shift(16), [], [17])).toMatchObject([
      { from: 0, to: 39, baselineTo: 16, isKept: true, isProposed: false },
    ]);
    expect(proposePhases(40, shift(30), [], [17])).toMatchObject([
      { from: 0, to: 29, baselineTo: 16, isKept: true },
      { from: 30, to: 39, isProposed: true },
    ]);
    expect(proposePhases(40, shift(10), [], [17])).toHaveLength(1);
    expect(proposePhases(40, judged({ verdict: 'rising', onset: 18 }), [], [17])).toMatchObject([
      { baselineTo: 16, isContinued: false },
    ]);
  });

  it('is empty for an empty series and refuses phases out of order', () => {
    expect(proposePhases(0, null, [])).toEqual([]);
    expect(() => proposePhases(24, null, [confirmed(9, 20, 1), confirmed(3, 20, 1)])).toThrow(RangeError);
  });
});
