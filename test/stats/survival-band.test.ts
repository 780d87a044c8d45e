import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { survivalBand } from '../../shared/stats/survival-band.ts';
import { AML_EVENTS, AML_TIMES } from './aml.ts';

const curve = kaplanMeier(AML_TIMES, AML_EVENTS);

describe('survivalBand', () => {
  it('agrees with R in all three forms', () => {
    // survfit(Surv(time, status) ~ 1, data = aml[aml$x == 'Maintained', ], conf.type = 'log-log'), 'log', 'plain'
    const logLog = survivalBand(curve);
    expect(logLog.lower[6]).toBeCloseTo(0.0117384801231896, 12);
    expect(logLog.upper[6]).toBeCloseTo(0.525014842726641, 12);
    const log = survivalBand(curve, 'log');
    expect(log.lower[6]).toBeCloseTo(0.0359178984891853, 12);
    expect(log.upper[6]).toBeCloseTo(0.943525769474552, 12);
    expect(survivalBand(curve, 'plain').lower[5]).toBeCloseTo(0.0493566605554544, 12);
  });

  it('is clipped to shares', () => {
    expect(survivalBand(curve, 'plain').lower[6]).toBe(0);
    expect(survivalBand(curve, 'log').upper[0]).toBe(1);
  });

  it('has no limits where the survival is 0', () => {
    const { lower, upper } = survivalBand(kaplanMeier([1, 2], [1, 1]));
    expect(lower[1]).toBeNaN();
    expect(upper[1]).toBeNaN();
  });
});
