import type { RecordBatch } from '../../shared/model/record-batch.ts';

/** Fewest cases that make a key suspect, however few customers there are. */
const FEWEST = 20;
const MOST_LISTED = 20;

export type PooledKeyCounter = {
  add: (batch: RecordBatch) => void;
  /** Keys with an implausible number of cases in this file, most cases first. */
  keys: () => { key: string; cases: number }[];
};

/**
 * Counts cases per customer key in one file. A key is pooled (a mailbox, "guest") when it has at least 20 cases and more
 * than ten times what the busiest one per cent of keys begins with.
 */
export function pooledKeyCounter(): PooledKeyCounter {
  let counts = new Float64Array(1024);
  let labels: readonly string[] = [];
  return {
    add: (batch) => {
      const customer = batch.codes['customer'];
      if (customer === undefined || batch.kind !== 'complaints') return;
      labels = customer.labels;
      if (counts.length < labels.length) {
        const larger = new Float64Array(labels.length * 2);
        larger.set(counts);
        counts = larger;
      }
      for (const code of customer.codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    },
    keys: () => {
      const used = counts.subarray(0, labels.length);
      if (used.length === 0) return [];
      const sorted = Float64Array.from(used).sort();
      const busy = sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 1;
      const limit = Math.max(FEWEST, 10 * busy);
      return labels
        .map((key, code) => ({ key, cases: used[code] ?? 0 }))
        .filter(({ cases }) => cases >= limit)
        .sort((a, b) => b.cases - a.cases)
        .slice(0, MOST_LISTED);
    },
  };
}
