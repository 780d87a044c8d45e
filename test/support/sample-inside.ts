import type { Concentration, Inside, InsidePart } from '../../shared/model/inside.ts';

const part = (label: string, excess: number): InsidePart => ({
  labels: [label],
  n: 100 + excess,
  expected: 100,
  excess,
  exposureShare: 0.25,
  rise: { low: 1.2, mid: 1.5, high: 1.9 },
});

/** A change of +200 that is mostly one site's, cut by site and by handler. */
export function sampleInside(): Inside {
  return {
    from: '2026-03',
    to: '2026-10',
    total: 200,
    everywhere: 30,
    named: [{ ...part('North', 181), dimensions: ['site'], own: 170, p: 0.001 }],
    cuts: [
      { dimensions: ['site'], basis: 'orders', parts: [part('North', 181), part('West', 40), part('South', -21)] },
      { dimensions: ['handler'], basis: 'complaints', parts: [part('Ann', 120), part('Bob', 50), part('Cy', 30)] },
    ],
  };
}

/** The same cluster's parts held against their chances: one site stands out. */
export function sampleHeld(): Concentration {
  const row = (
    label: string,
    n: number,
    mid: number,
    stands: boolean,
  ): Concentration['cuts'][number]['rows'][number] => ({
    label,
    n,
    share: n / 600,
    exposureShare: 0.33,
    rateRatio: { low: mid * 0.8, mid, high: mid * 1.25 },
    q: stands ? 0.004 : 0.4,
    stands,
  });
  return {
    from: '2024-11',
    to: '2026-10',
    tested: 40,
    cuts: [
      {
        dimension: 'site',
        basis: 'orders',
        rows: [row('North', 320, 2.1, true), row('West', 150, 0.9, false), row('South', 130, 0.8, false)],
      },
    ],
  };
}
