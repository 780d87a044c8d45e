import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNobody, pooledCustomers } from '../../shared/metrics/pooled-customers.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { describeWithShared } from '../support/shared-data.ts';

/** The counts that are found implausible among these. */
function pooled(counts: readonly number[]): number[] {
  const flags = pooledCustomers(
    Uint32Array.from(counts),
    counts.map((_, code) => `key ${code}`),
  );
  return counts.filter((_, code) => flags[code] === 1);
}

describe('pooledCustomers', () => {
  it('flags a mailbox among people', () => {
    const people = Array.from({ length: 200 }, (_, at) => 1 + (at % 3));
    expect(pooled([...people, 300])).toEqual([300]);
    expect(pooled([...people, 300, 260])).toEqual([300, 260]);
  });

  it('lets heavy users be, and business customers who all complain often', () => {
    const random = seededRandom(11);
    const people = Array.from({ length: 5000 }, () => 1 + Math.floor(random.gamma(0.5) * 4));
    expect(pooled([...people, 45, 60])).toEqual([]);
    const firms = Array.from({ length: 80 }, () => random.integer(20, 200));
    expect(pooled([...firms, 400])).toEqual([]);
  });

  it('says nothing of a handful of keys', () => {
    expect(pooled([1, 2, 1, 500])).toEqual([]);
    expect(pooled([])).toEqual([]);
  });

  it('knows keys that name nobody, whatever their number', () => {
    expect(
      ['Guest', 'anonymous ', 'N/A', 'no-reply@shop.example', 'Laufkunde', 'unknown caller', ''].map(isNobody),
    ).toEqual(Array<boolean>(7).fill(true));
    expect(['Ann Guest', 'guesthouse@example.org', 'Nonesuch', '4711', 'test1@example.org'].map(isNobody)).toEqual(
      Array<boolean>(5).fill(false),
    );
    expect([...pooledCustomers(Uint32Array.of(1, 1), ['guest', 'ann'])]).toEqual([1, 0]);
  });
});

describeWithShared('pooledCustomers on a real help desk', ['data', 'zendesk', 'tickets-2023-04.csv'], (path) => {
  it('flags the shared mailbox alone', () => {
    const requesters = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[1] ?? '');
    const cases = new Map<string, number>();
    for (const requester of requesters) cases.set(requester, (cases.get(requester) ?? 0) + 1);
    const labels = [...cases.keys()];
    const flags = pooledCustomers(Uint32Array.from(cases.values()), labels);
    expect(labels.filter((_, code) => flags[code] === 1)).toEqual(['6721632937629']);
  });
});
