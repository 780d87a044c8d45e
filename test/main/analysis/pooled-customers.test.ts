import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNobody, pooledCustomers } from '../../../main/analysis/pooled-customers.ts';
import { seededRandom } from '../../bench/seeded-random.ts';
import { describeWithShared } from '../../support/shared-data.ts';

/** Codes of customers with these numbers of cases. */
function casesOf(counts: readonly number[]): Int32Array {
  return Int32Array.from(counts.flatMap((n, code) => Array<number>(n).fill(code)));
}

function pooled(counts: readonly number[]): number[] {
  const labels = counts.map((_, code) => `key ${code}`);
  return [...pooledCustomers(casesOf(counts), labels)].flatMap((is, code) => (is === 1 ? [counts[code] ?? 0] : []));
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
    expect(pooledCustomers(null, [])).toEqual(new Uint8Array(0));
  });

  it('knows keys that name nobody, whatever their number', () => {
    expect(
      ['Guest', 'anonymous ', 'N/A', 'no-reply@shop.example', 'Laufkunde', 'unknown caller', ''].map(isNobody),
    ).toEqual(Array<boolean>(7).fill(true));
    expect(['Ann Guest', 'guesthouse@example.org', 'Nonesuch', '4711', 'test1@example.org'].map(isNobody)).toEqual(
      Array<boolean>(5).fill(false),
    );
    expect([...pooledCustomers(Int32Array.of(0, 1), ['guest', 'ann'])]).toEqual([1, 0]);
  });
});

describeWithShared('pooledCustomers on a real help desk', ['data', 'zendesk', 'tickets-2023-04.csv'], (path) => {
  it('flags the shared mailbox alone', () => {
    const requesters = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[1] ?? '');
    const labels = [...new Set(requesters)];
    const codeOf = new Map(labels.map((label, code) => [label, code]));
    const codes = Int32Array.from(requesters, (requester) => codeOf.get(requester) ?? -1);
    const flags = pooledCustomers(codes, labels);
    expect(labels.filter((_, code) => flags[code] === 1)).toEqual(['6721632937629']);
  });
});
