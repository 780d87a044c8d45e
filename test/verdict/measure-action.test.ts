import { describe, expect, it } from 'vitest';
import { actionRows } from '../../shared/verdict/action-rows.ts';
import {
  afterColumn,
  beforeAfterData,
  differenceData,
  honestDispersion,
  readEffect,
} from '../../shared/verdict/measure-action.ts';

const before = [20, 22, 18, 21, 19, 20, 22, 18, 21, 19];
const after = [10, 11, 9, 10];
const others = [...before.map((one) => one * 4), 60, 66, 54, 60];
const data = {
  series: { grain: 'month' as const, start: '2025-01', counts: [...before, ...after], exposure: null, lastFraction: 1 },
  comparison: others,
};
const rows = actionRows(data, { levelFrom: 0, beforeTo: 9, afterFrom: 10, afterTo: 13 });

describe('readEffect', () => {
  it('reads the rate of the window against that before', () => {
    const own = readEffect(beforeAfterData(rows), rows.after, 0.025);
    expect(own?.ratio.mid).toBeCloseTo(0.5, 6);
    expect(own?.ratio.high).toBeLessThan(0.8);
    expect(own?.expected.reduce((sum, one) => sum + one, 0)).toBeCloseTo(80, 4);
    expect(own?.df).toBe(12);
  });

  it('reads what goes beyond the comparison clusters', () => {
    const shared = differenceData(rows);
    const beyond = shared === null ? null : readEffect(shared, afterColumn(rows, shared), 0.025);
    // 0.5 against 60 / 80 of the others.
    expect(beyond?.ratio.mid).toBeCloseTo(0.5 / 0.75, 6);
    expect(beyond?.expected.reduce((sum, one) => sum + one, 0)).toBeCloseTo(60, 4);
  });

  it('tells nothing from too few months, or without a window', () => {
    const few = actionRows(data, { levelFrom: 8, beforeTo: 9, afterFrom: 10, afterTo: 10 });
    expect(readEffect(beforeAfterData({ ...few, columns: [few.at.map(() => 1)] }), few.after, 0.025)?.df).not.toBe(0);
    expect(
      readEffect(
        beforeAfterData(rows),
        rows.after.map(() => 0),
        0.025,
      ),
    ).toBeNull();
  });

  it('leaves out months in which neither had a complaint', () => {
    const empty = {
      ...rows,
      counts: rows.counts.map((one, i) => (i === 0 ? 0 : one)),
      comparison: others.map((one, i) => (i === 0 ? 0 : one)),
    };
    const shared = differenceData(empty);
    expect(shared?.y).toHaveLength(13);
    expect(shared === null ? [] : afterColumn(empty, shared)).toHaveLength(13);
  });
});

describe('honestDispersion', () => {
  it('never counts with less than chance, and with more where months are few', () => {
    expect(honestDispersion(0.4, 30)).toBeCloseTo(1.1, 12);
    expect(honestDispersion(2, 6)).toBe(3);
  });
});
