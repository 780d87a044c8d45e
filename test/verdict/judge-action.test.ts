import { describe, expect, it } from 'vitest';
import { judgeAction } from '../../shared/verdict/judge-action.ts';
import { simulateActions } from '../support/simulate-actions.ts';
import { MISPLACED, SUBJECTS } from '../support/simulated-subjects.ts';

const wobble = (mean: number, t: number): number =>
  Math.round(mean + Math.sqrt(mean) * [0.9, -1, 0.3, -0.5, 1, -0.8][t % 6]!);
/** Two years of about 40 a month, then a window of six months at `after`. */
const made = (after: number, extra: object = {}) => ({
  series: {
    grain: 'month' as const,
    start: '2024-01',
    counts: Array.from({ length: 32 }, (_, t) => wobble(t < 26 ? 40 : after, t)),
    exposure: null,
    lastFraction: 1,
  },
  comparison: null,
  span: { levelFrom: 0, beforeTo: 23, afterFrom: 26, afterTo: 31 },
  promised: 0.8,
  casesNeeded: 200,
  earlierLooks: 0,
  ...extra,
});

describe('verdicts on a theme with texts that are not about it', () => {
  const runs = 240;
  const bound = runs * (0.025 + 3 * Math.sqrt((0.025 * 0.975) / runs));
  const compared = MISPLACED.scenarios.filter(({ hasComparison }) => hasComparison);

  it('find nothing where there is none', () => {
    for (const scenario of compared.filter(({ effect }) => effect === 1)) {
      const { counts } = simulateActions(scenario, runs, 7, MISPLACED.make);
      expect(counts.works).toBeLessThanOrEqual(bound);
      expect(counts.worse).toBeLessThanOrEqual(bound);
    }
  });

  it('lose a little of the power promised', () => {
    for (const scenario of compared.filter(({ effect }) => effect < 1)) {
      const { counts, promised } = simulateActions(scenario, runs, 7, MISPLACED.make);
      expect(counts.works / runs).toBeGreaterThan(promised - 0.1 - 3 * Math.sqrt(0.25 / runs));
    }
  });
});

describe('judgeAction', () => {
  it('calls a halved rate working, with what was avoided', () => {
    const judged = judgeAction(made(20));
    expect(judged).toMatchObject({
      verdict: 'works',
      isDue: true,
      needsCases: 0,
      isLessThanPromised: false,
      why: null,
    });
    expect(judged.ratio?.mid).toBeCloseTo(0.5, 1);
    expect(judged.avoided?.mid).toBeGreaterThan(90);
    expect(judged.avoided?.low).toBeGreaterThan(50);
  });

  it('calls a doubled rate worse, and warns of it', () => {
    expect(judgeAction(made(80))).toMatchObject({ verdict: 'worse', warning: expect.stringMatching(/^2026-0/) });
  });

  it('rules a promised fall out where the rate stayed', () => {
    expect(judgeAction(made(40, { promised: 0.4 })).verdict).toBe('no-effect');
  });

  it('says how many cases are missing where neither can be told', () => {
    const judged = judgeAction(made(36, { casesNeeded: 400 }));
    expect(judged.verdict).toBe('not-proven');
    expect(judged.needsCases).toBeGreaterThan(100);
  });

  it('gives no verdict before the window is over, however clear it looks', () => {
    const whole = made(5);
    const early = { ...whole, series: { ...whole.series, counts: whole.series.counts.slice(0, 30) } };
    expect(judgeAction(early)).toMatchObject({ verdict: 'not-proven', isDue: false, monthsSeen: 4, monthsPlanned: 6 });
    const unfinished = { ...whole, series: { ...whole.series, lastFraction: 0.6 } };
    expect(judgeAction(unfinished)).toMatchObject({ verdict: 'not-proven', isDue: false, monthsSeen: 5 });
  });

  it('says why it cannot be told: not begun, settling, a season', () => {
    const upTo = (n: number): object => ({
      series: { ...made(20).series, counts: made(20).series.counts.slice(0, n) },
    });
    expect(judgeAction(made(20, upTo(24))).why).toBe('not-started');
    expect(judgeAction(made(20, upTo(26))).why).toBe('settling');
    const short = { series: { ...made(20).series, counts: made(20).series.counts.slice(16) } };
    const span = { levelFrom: 0, beforeTo: 7, afterFrom: 10, afterTo: 15 };
    expect(judgeAction(made(20, { ...short, span }))).toMatchObject({
      verdict: 'not-proven',
      why: 'season',
      isDue: true,
    });
  });

  it('does not credit a fall that the others had as well', () => {
    const comparison = Array.from({ length: 32 }, (_, t) => wobble(t < 26 ? 200 : 100, t));
    const judged = judgeAction(made(20, { comparison }));
    expect(judged.beforeAfter?.high).toBeLessThan(1);
    expect(judged.verdict).not.toBe('works');
    expect(judged.difference?.mid).toBeCloseTo(1, 1);
  });

  it('proves nothing where cases only changed their name', () => {
    expect(judgeAction(made(20, { isReCoded: true }))).toMatchObject({ verdict: 'not-proven', why: 're-coded' });
  });

  it('says when a proven fall is surely less than promised', () => {
    expect(judgeAction(made(28, { promised: 0.3 }))).toMatchObject({ verdict: 'works', isLessThanPromised: true });
  });

  it('sees that it came back after the window', () => {
    const works = made(20);
    const back = { ...works, series: { ...works.series, counts: [...works.series.counts, 41, 38, 44, 40] } };
    expect(judgeAction(back)).toMatchObject({ verdict: 'works', cameBack: expect.stringMatching(/^2026-(09|10|11)$/) });
    const stays = { ...works, series: { ...works.series, counts: [...works.series.counts, 21, 18, 20, 22] } };
    expect(judgeAction(stays).cameBack).toBeNull();
  });

  it('asks for more with every further look', () => {
    expect(judgeAction(made(20, { earlierLooks: 2 })).level).toBe(0.00625);
  });

  it('bears a window without a single complaint', () => {
    const none = made(20);
    const judged = judgeAction({
      ...none,
      series: { ...none.series, counts: none.series.counts.map((one, t) => (t < 26 ? one : 0)) },
    });
    expect(judged).toMatchObject({ verdict: 'works', ratio: { low: 0, mid: 0 } });
  });
});

/** `npm run -s bench -- actions` runs 2,000 of each; here 240, and the bounds are 2.5 % and 5 points with three standard errors. */
describe.each(SUBJECTS)('verdicts on simulated actions: $subject', ({ scenarios, make }) => {
  const runs = 240;
  const bound = runs * (0.025 + 3 * Math.sqrt((0.025 * 0.975) / runs));
  const named = scenarios.map((scenario) => [scenario.name, scenario] as const);

  it.each(named.filter(([, { effect }]) => effect === 1))('find nothing where there is none: %s', (_name, scenario) => {
    const { counts } = simulateActions(scenario, runs, 7, make);
    expect(counts.works).toBeLessThanOrEqual(bound);
    expect(counts.worse).toBeLessThanOrEqual(bound);
  });

  it.each(named.filter(([, { effect }]) => effect < 1))('keep the power that was promised: %s', (_name, scenario) => {
    const { counts, promised } = simulateActions(scenario, runs, 7, make);
    expect(Math.abs(counts.works / runs - promised)).toBeLessThan(0.05 + 3 * Math.sqrt(0.25 / runs));
    expect(counts.worse).toBeLessThanOrEqual(bound);
  });
});
