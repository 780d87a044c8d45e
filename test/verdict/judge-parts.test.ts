import { describe, expect, it } from 'vitest';
import { KIND } from '../../shared/verdict/candidates.ts';
import { examine } from '../../shared/verdict/judge-parts.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { jittered, monthly } from './series-fixtures.ts';

const YEAR_OF_WEEKS = 365.25 / 7;
const wave = (t: number): number => 1 + 0.4 * Math.sin((2 * Math.PI * t) / YEAR_OF_WEEKS);

describe('examine', () => {
  it('lets yearly patterns compete from 24 months and 104 weeks on, and not before', () => {
    const shapesOf = (length: number, grain: 'month' | 'week'): readonly string[] =>
      examine(
        monthly(
          jittered(length, () => 40),
          { grain },
        ),
      ).shapes;
    expect(shapesOf(23, 'month')).toEqual(['none']);
    expect(shapesOf(24, 'month')).toEqual(['none', 'wave', 'peak', 'any']);
    expect(shapesOf(103, 'week')).toEqual(['none']);
    expect(shapesOf(104, 'week')).toEqual(['none', 'wave', 'any']);
  });

  it('gives candidates and explanations probabilities that sum to one', () => {
    const { weighed, candidates } = examine(monthly(jittered(36, (t) => (t < 20 ? 40 : 52))));
    expect(weighed.probability).toHaveLength(candidates.length);
    expect(weighed.probability.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
    expect(weighed.shares.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
  });

  it('keeps every level with its pattern, however far behind, and no step that has not held for three months', () => {
    const { candidates, shapes } = examine(monthly(jittered(36, (t) => (t < 34 ? 40 : 90))));
    expect(candidates.filter(({ kind }) => kind === KIND.constant).map(({ base }) => base)).toEqual([...shapes.keys()]);
    expect(Math.max(...candidates.filter(({ kind }) => kind === KIND.step).map(({ start }) => start))).toBeLessThan(34);
  });

  it('keeps so few candidates a period that five years of weeks stay cheap', () => {
    const weeks = examine(
      monthly(
        jittered(260, (t) => 15 * wave(t)),
        { grain: 'week' },
      ),
    );
    expect(weeks.candidates.length).toBeLessThan(260 * 25);
  });
});

describe('weekly series', () => {
  const weekly = (level: (t: number) => number, length = 130): ReturnType<typeof judgeSeries> =>
    judgeSeries(monthly(jittered(length, level, 5), { grain: 'week', start: '2022-01-03' }));

  it('know a 52-week season from 104 weeks on, and say before that they cannot', () => {
    expect(weekly((t) => 40 * wave(t), 104)).toMatchObject({ verdict: 'seasonal', isSeasonKnown: true });
    expect(weekly((t) => 40 * wave(t), 90).isSeasonKnown).toBe(false);
  });

  it('tell a step, a drift and a single week apart', () => {
    expect(weekly((t) => (t < 70 ? 30 : 48))).toMatchObject({ verdict: 'shift-up', onset: 70 });
    expect(weekly((t) => 30 + 0.3 * t).verdict).toBe('rising');
    expect(weekly((t) => (t === 60 ? 95 : 30))).toMatchObject({ verdict: 'one-off', onset: 60, oneOffs: [60] });
    expect(weekly(() => 30).verdict).toBe('stable');
  });

  it('find a step under a season', () => {
    expect(weekly((t) => 40 * wave(t) * (t < 80 ? 1 : 1.6))).toMatchObject({ verdict: 'shift-up', hasSeason: true });
  });
});
