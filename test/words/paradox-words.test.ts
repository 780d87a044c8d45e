import { expect, it } from 'vitest';
import type { MatchedBaseline, MatchedComparison } from '../../shared/model/follow-up.ts';
import { differenceText, paradoxSentence } from '../../shared/words/paradox-words.ts';

const comparison: MatchedComparison = {
  complainants: 400,
  unmatched: 10,
  controls: 9000,
  share: 0.46,
  baseline: 0.41,
  difference: { low: -0.01, mid: 0.05, high: 0.11 },
  detectable: 0.084,
  standardError: 0.03,
};
const baseline: MatchedBaseline = {
  windowDays: 90,
  all: comparison,
  falsification: comparison,
  isComparable: true,
  prompt: comparison,
  promptWithinMs: 86_400_000,
  verdict: 'not-shown',
  rawDifference: 0.1,
};

it('gives the size before the certainty, and what could have been seen', () => {
  const words = paradoxSentence(baseline, 'en');
  expect(words).toContain('46\u202F% against 41\u202F%, +5.0 points (95 %: −1.0 to +11.0)');
  expect(words).toContain('from 8.4 points on');
});

it('gives no verdict where there is nothing to compare', () => {
  expect(paradoxSentence({ ...baseline, verdict: 'not-comparable', isComparable: false }, 'en')).toMatch(/^No verdict/);
  expect(paradoxSentence({ ...baseline, prompt: { why: 'few' } }, 'de')).toMatch(/^Nicht gezeigt/);
  expect(differenceText(0, 'en')).toBe('0.0');
});
