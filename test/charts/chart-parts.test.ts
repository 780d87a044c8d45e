import { describe, expect, it } from 'vitest';
import { chartText, tooltipText } from '../../shared/charts/chart-text.ts';
import { changeLine, fittedRates } from '../../shared/charts/cluster-rates.ts';
import { hatch } from '../../shared/charts/hatch.ts';
import { mixColour } from '../../shared/charts/mix-colour.ts';
import { niceScale } from '../../shared/charts/nice-scale.ts';
import { sampleAnalysis } from '../support/sample-analysis.ts';

describe('chartText', () => {
  it('keeps text as it is but for line breaks and control characters', () => {
    expect(chartText('<b>Late</b> & {a|b}\nnext\u0000')).toBe('<b>Late</b> & {a|b} next ');
  });
  it('cuts long names by characters, never inside one', () => {
    expect(chartText('😀'.repeat(5), 4)).toBe('😀😀😀…');
  });
  it('keeps data from being read as a style in tooltips', () => {
    expect(tooltipText('{a|b}')).not.toMatch(/\{\w+\|/);
  });
  it('refuses a length that leaves no room', () => {
    expect(() => chartText('abc', 1)).toThrow(RangeError);
  });
});

describe('niceScale', () => {
  it.each([
    [8.7, { max: 10, interval: 2 }],
    [11.4, { max: 12.5, interval: 2.5 }],
    [0.031, { max: 0.04, interval: 0.01 }],
    [1000, { max: 1000, interval: 200 }],
    [0, { max: 1, interval: 1 }],
    [Number.NaN, { max: 1, interval: 1 }],
  ])('reaches above %d', (value, expected) => {
    expect(niceScale(value)).toEqual(expected);
  });
});

describe('hatch', () => {
  it('stays inside its rectangle', () => {
    const lines = hatch({ x: 10, y: 20, width: 30, height: 7 }, '#000', 4);
    expect(lines.length).toBeGreaterThan(5);
    for (const { shape } of lines) {
      expect(Math.min(shape.x1, shape.x2)).toBeGreaterThanOrEqual(10);
      expect(Math.max(shape.x1, shape.x2)).toBeLessThanOrEqual(40);
      expect(Math.min(shape.y1, shape.y2)).toBeGreaterThanOrEqual(20);
      expect(Math.max(shape.y1, shape.y2)).toBeLessThanOrEqual(27);
    }
  });
});

describe('mixColour', () => {
  it('goes from one colour to the other', () => {
    expect([0, 0.5, 1].map((share) => mixColour('#000000', '#ffffff', share))).toEqual([
      '#000000',
      '#808080',
      '#ffffff',
    ]);
    expect(() => mixColour('#000000', '#ffffff', 1.1)).toThrow(RangeError);
  });
});

describe('lines of the judge over a chart', () => {
  const { clusters } = sampleAnalysis();
  const step = clusters[0];
  const drift = clusters[1];
  const still = clusters[20];
  if (step === undefined || drift === undefined || still === undefined) throw new Error('the sample is too small');

  it('turns fitted counts into the rates that the chart plots', () => {
    const rates = fittedRates(step.chart, step.judgement.fitted);
    expect(rates[0]).toBeCloseTo(step.rateBefore ?? 0, 8);
    expect(rates.at(-1)).toBeCloseTo(step.rateNow ?? 0, 8);
  });
  it('draws a step level and a drift sloping, and nothing where nothing lasting happened', () => {
    const level = changeLine(step);
    const slope = changeLine(drift);
    expect(level?.from).toBe(level?.to);
    expect(level?.onset).toBe(16);
    expect(slope?.to).toBeGreaterThan(slope?.from ?? 0);
    expect(changeLine(still)).toBeNull();
  });
  it('draws no line over days between cases', () => {
    expect(changeLine({ ...step, chart: { ...step.chart, kind: 'T' } })).toBeNull();
  });
});
