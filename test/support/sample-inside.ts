import type { Inside, InsidePart } from '../../shared/model/inside.ts';

/** A change that sits in one site, with a part that went the other way. */
export function sampleInside(): Inside {
  const north = part(['Region North'], 310, 129, 3.6);
  return {
    from: '2026-03',
    to: '2026-10',
    total: 210,
    everywhere: 38,
    named: [{ ...north, dimensions: ['site'], own: 172, p: 0.0004 }],
    cuts: [
      {
        dimensions: ['site'],
        basis: 'orders',
        parts: [
          north,
          part(['Region West'], 82, 65, 1.1),
          part(['Region South'], 61, 49, 0.9),
          part(['(none)'], 35, 35, 1),
        ],
      },
      {
        dimensions: ['product'],
        basis: 'orders',
        parts: [part(['Sofas'], 300, 160, 1.4), part(['Lamps'], 188, 118, 1)],
      },
    ],
  };
}

function part(labels: readonly string[], n: number, expected: number, ratio: number): InsidePart {
  const rise = { low: ratio * 0.8, mid: ratio, high: ratio * 1.25 };
  return { labels, n, expected, excess: n - expected, exposureShare: 0.25, rise };
}
