import { expect, it } from 'vitest';
import { assumptionsInForce } from '../../shared/metrics/assumptions-in-force.ts';
import { proportionOf } from '../../shared/metrics/proportion-of.ts';

const own = (numerator: number, denominator: number, isPrecise: boolean) => ({
  value: proportionOf(numerator, denominator),
  definition: 'd',
  isPrecise,
});

it('takes what people set over the literature, and a precise own estimate over both', () => {
  const set = { low: 0.5, mid: 0.6, high: 0.7, source: 'our survey', isOn: true };
  const changed = assumptionsInForce({ 'silent-share': set }, {})[0]!;
  expect(changed).toMatchObject({ ...set, origin: 'changed', stated: { mid: 0.96 }, own: null });
  const rough = assumptionsInForce({}, { 'silent-share': own(80, 100, false) })[0]!;
  expect(rough).toMatchObject({ mid: 0.96, isOn: false, origin: 'stated', own: { value: { numerator: 80 } } });
  const precise = assumptionsInForce({ 'silent-share': set }, { 'silent-share': own(2100, 3000, true) })[0]!;
  expect(precise).toMatchObject({ mid: 0.7, isOn: true, origin: 'own', source: 'own estimate: 2100 of 3000' });
  expect(precise.low).toBeGreaterThan(0.68);
});

it('never lets an own silent share of all leave nobody to hear', () => {
  expect(assumptionsInForce({}, { 'silent-share': own(5000, 5000, true) })[0]!.high).toBeLessThan(1);
});

it('calls an assumption that was only switched on still that of the literature', () => {
  const [stated] = assumptionsInForce({}, {});
  const { low, mid, high, source } = stated!;
  expect(assumptionsInForce({ 'silent-share': { low, mid, high, source, isOn: true } }, {})[0]).toMatchObject({
    origin: 'stated',
    isOn: true,
  });
});
