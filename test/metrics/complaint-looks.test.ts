import { describe, expect, it } from 'vitest';
import { placesOf } from '../../shared/metrics/buying-place.ts';
import { complaintLooks, NO_LOOK } from '../../shared/metrics/complaint-looks.ts';
import { monthRange } from '../../shared/metrics/control-table.ts';
import { DAY_MS } from '../../shared/metrics/follow-up.ts';
import { lookBefore, stratumAt, type LookFrame } from '../../shared/metrics/look-before.ts';
import { periodStarts } from '../../shared/metrics/periods.ts';
import { makeColumns } from '../support/make-columns.ts';
import { seededRandom } from '../support/sample-random.ts';

const WINDOW = 45;
const iso = (day: number): string => new Date(Date.UTC(2025, 0, 1) + day * DAY_MS).toISOString();

/** Twenty customers with up to six orders and complaints at any hour of a year; some cases open, some of nobody known. */
function randomShop(seed: number) {
  const random = seededRandom(seed);
  const customers = Array.from({ length: 20 }, (_, i) => `c${i}`);
  const cases = customers.flatMap((customer) =>
    Array.from({ length: Math.floor(random() * 4) }, () => {
      const received = random() * 340;
      const resolved = received + random() * 30 - 2;
      return {
        receivedAt: iso(received),
        ...(random() < 0.8 ? { instants: { resolvedAt: iso(resolved) } } : {}),
        ...(random() < 0.9 ? { customer } : {}),
      };
    }),
  );
  const orders = customers.flatMap((customer) =>
    Array.from({ length: Math.floor(random() * 7) }, () => ({ orderedAt: iso(random() * 364), customer })),
  );
  return makeColumns({ asOf: '2026-01-01', cases, orders });
}

describe('complaintLooks', () => {
  it('says of every complaint what looking through all orders of its customer says', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const columns = randomShop(seed);
      const { cases, orders } = columns;
      const looks = complaintLooks(columns, WINDOW)!;
      const frame: LookFrame = {
        windowMs: WINDOW * DAY_MS,
        starts: periodStarts(...monthRange(columns), 'month', 'UTC'),
        places: placesOf(orders!),
      };
      for (let row = 0; row < cases.n; row++) {
        const c = cases.codes['customer']![row]!;
        const own =
          c < 0 ? [] : [...orders!.orderedAt.subarray(orders!.customerStart[c], orders!.customerStart[c + 1])];
        const first = c < 0 ? 0 : orders!.customerStart[c]!;
        const received = cases.instants.receivedAt[row]!;
        const resolved = cases.instants.resolvedAt?.[row] ?? Number.NaN;
        const from = Number.isNaN(resolved) ? received : resolved;
        const bought = own.filter((time) => time <= received).length;
        expect(looks.before[row]).toBe(bought === 0 ? -1 : lookBefore(orders!, first, first + bought - 1, frame));
        const until = from + WINDOW * DAY_MS;
        const isWatched = c >= 0 && from >= received && until <= columns.asOf;
        const next = own.filter((time) => time <= from).length;
        const isBack = own.some((time) => time > from && time <= until);
        const seen = isWatched ? stratumAt(orders!, first, first + next, from, frame) * 2 + Number(isBack) : NO_LOOK;
        expect(looks.after[row]).toBe(seen);
      }
    }
  });

  it('is nothing without orders of known customers', () => {
    const cases = [{ receivedAt: '2025-02-01', customer: 'a' }];
    expect(complaintLooks(makeColumns({ asOf: '2025-12-01', cases }), WINDOW)).toBeNull();
    const nobody = makeColumns({ asOf: '2025-12-01', cases, orders: [{ orderedAt: '2025-01-01' }] });
    expect(complaintLooks(nobody, WINDOW)).toBeNull();
  });
});
