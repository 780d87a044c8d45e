import { describe, expect, it } from 'vitest';
import type { Judgement, Verdict } from '../../shared/model/verdict.ts';
import { VERDICTS } from '../../shared/model/verdict.ts';
import type { VerdictInput } from '../../shared/words/verdict-facts.ts';
import { verdictLead } from '../../shared/words/verdict-lead.ts';
import { verdictSentence } from '../../shared/words/verdict-sentence.ts';

const COUNTS = [20, 22, 19, 21, 20, 18, 22, 21, 20, 19, 21, 20, 22, 20, 21, 19, 40, 41, 39, 42, 41, 40, 43, 41];

function judged(verdict: Verdict, change: Partial<Judgement> = {}): Judgement {
  return {
    verdict,
    onset: null,
    rateRatio: null,
    excess: null,
    pLasting: 0,
    probabilities: { rising: 0, falling: 0, 'shift-up': 0, 'shift-down': 0, 'one-off': 0, seasonal: 0, stable: 1 },
    runnerUp: null,
    isShapeUnclear: false,
    dispersion: 1.2,
    fitted: COUNTS.map(() => 20),
    expectedBefore: COUNTS.map(() => 20),
    rateBefore: null,
    rateNow: null,
    oneOffs: [],
    isSeasonKnown: true,
    hasSeason: false,
    tested: 24,
    tooFew: null,
    ...change,
  };
}

function input(judgement: Judgement, change: Partial<VerdictInput> = {}): VerdictInput {
  return {
    name: 'Delivery / courier',
    judgement,
    series: { grain: 'month', start: '2024-11', counts: COUNTS, exposure: null, lastFraction: 1 },
    rateBefore: null,
    rateNow: null,
    rateUnit: 'per 1,000 orders',
    ...change,
  };
}

const shift = judged('shift-up', {
  onset: 16,
  rateRatio: { low: 1.54, mid: 1.9, high: 2.35 },
  excess: { low: 160, mid: 210, high: 262 },
});
const rates = { rateBefore: 4.1, rateNow: 7.8 };

describe('the sentence of a lasting change', () => {
  it('says the size, then the certainty, then how many people', () => {
    expect(verdictSentence(input(shift, rates), 'en')).toBe(
      'Delivery / courier: 4.1 to 7.8 per 1,000 orders since March (95 %: 6.3 to 9.6); about 210 extra complaints. Not seasonal.',
    );
    expect(verdictSentence(input(shift, rates), 'de')).toBe(
      'Delivery / courier: 4,1 auf 7,8 je 1.000 Bestellungen seit März (95 %: 6,3 bis 9,6); etwa 210 zusätzliche Beschwerden. Nicht saisonal.',
    );
  });
  it('counts fewer complaints when it fell, and one as one', () => {
    const fell = { ...shift, verdict: 'shift-down' as const, excess: { low: -121, mid: -88, high: -54 } };
    expect(verdictSentence(input(fell, rates), 'en')).toContain('; about 88 fewer complaints.');
    const one = { ...shift, excess: { low: 0, mid: 1.2, high: 3 } };
    expect(verdictSentence(input(one, rates), 'en')).toContain('; about one extra complaint.');
  });
  it('leaves out what is not known', () => {
    expect(verdictSentence(input({ ...shift, excess: null }, rates), 'en')).not.toContain('about');
    expect(verdictSentence(input(shift), 'en')).toContain(': level shift up since March; about 210 extra');
    expect(verdictSentence(input({ ...shift, excess: null }), 'en')).toContain(': level shift up since March.');
  });
  it('says when an interval has no upper end', () => {
    const open = { ...shift, rateRatio: { low: 1.54, mid: 1.9, high: null } };
    expect(verdictSentence(input(open, rates), 'en')).toContain('(95 %: 6.3 or more)');
  });
  it('says when the whole window drifts', () => {
    expect(verdictSentence(input({ ...shift, verdict: 'rising', onset: null }, rates), 'en')).toContain(
      'per 1,000 orders over the 24 periods tested',
    );
  });
  it('says under 24 months that a yearly pattern cannot be known', () => {
    const words = verdictSentence(input({ ...shift, isSeasonKnown: false }, rates), 'en');
    expect(words).toContain('Under 24 months of data a yearly pattern cannot be known.');
    expect(words).not.toContain('Not seasonal');
  });
  it('says how the orders moved in the same time', () => {
    const exposure = COUNTS.map((_count, i) => (i < 16 ? 50_000 : 51_000));
    const words = verdictSentence(input(shift, { ...rates, series: { ...input(shift).series, exposure } }), 'en');
    expect(words).toContain('Orders changed by +2\u202F% in the same time');
  });
  it('leads its own page without its name, with what matters strong', () => {
    const lead = verdictLead(input(shift, rates), 'en');
    expect(lead.map((span) => span.text).join('')).toBe(
      'Level shift up since March: from 4.1 to 7.8 per 1,000 orders (1.90\u202F×, 95 %: 1.54 to 2.35), about 210 extra complaints so far. Not seasonal.',
    );
    expect(lead.filter((span) => span.isStrong)).toEqual([{ text: '210 extra complaints', isStrong: true }]);
  });
});

describe('the sentence of anything else', () => {
  it('calls a one-off no trend, with what is usual', () => {
    const words = verdictSentence(input(judged('one-off', { onset: 5, oneOffs: [5] })), 'en');
    expect(words).toBe('Delivery / courier: one-off in April 2025 (18, usually 10–30); not a trend.');
  });
  it('says higher than last month, within usual variation', () => {
    const series = { ...input(shift).series, counts: [...COUNTS.slice(0, 23), 44] };
    expect(verdictSentence(input(judged('stable'), { series }), 'en')).toBe(
      'Delivery / courier: 44 in October; higher than in September (43), within usual variation.',
    );
  });
  it('does not compare with a missing month, nor speak of an unfinished one', () => {
    const counts = [...COUNTS.slice(0, 21), null, 43, 12];
    const series = { ...input(shift).series, counts, lastFraction: 0.4 };
    expect(verdictSentence(input(judged('stable'), { series }), 'en')).toBe(
      'Delivery / courier: 43 in September, within usual variation.',
    );
  });
  it.each([
    ['short', 'only 5 complete periods'],
    ['rare', 'under 1.5 a period'],
    ['insensitive', 'a change that matters could not have been seen'],
    ['empty', 'no complaint in a complete period'],
  ] as const)('says why there are too few: %s', (tooFew, reason) => {
    const words = verdictSentence(input(judged('too-few', { tooFew, tested: 5 })), 'en');
    expect(words).toBe(`Delivery / courier: too few to tell (${reason}).`);
  });
  it('does not count to one', () => {
    const words = verdictSentence(input(judged('too-few', { tooFew: 'short', tested: 1 })), 'en');
    expect(words).toBe('Delivery / courier: too few to tell (only one complete period).');
  });
  it('survives a series without a single period', () => {
    const series = { ...input(shift).series, counts: [] };
    expect(verdictSentence(input(judged('stable'), { series }), 'en')).toBe(
      'Delivery / courier: no complete period to judge.',
    );
  });
});

describe('words that only a verdict may use', () => {
  it.each(VERDICTS)('%s', (verdict) => {
    const words = verdictSentence(input(judged(verdict, { onset: 16, oneOffs: [16] }), rates), 'en');
    expect(words).not.toMatch(/increased|decreased|because|caused/i);
    expect(/\btrend\b/.test(words)).toBe(verdict === 'one-off');
  });
});
