import { median } from './ratio-table.ts';

export type Timings = {
  /** Runs a piece of work several times; its median counts. */
  each: (name: string, work: (run: number) => unknown) => void;
  once: (name: string, work: () => unknown) => void;
  /** Milliseconds by name. */
  medians: () => Record<string, number>;
};

/** Wall-clock times of pieces of work in this process, in milliseconds. */
export function timings(runs: number): Timings {
  const found = new Map<string, number[]>();
  const add = (name: string, work: () => unknown): void => {
    const began = performance.now();
    work();
    found.set(name, [...(found.get(name) ?? []), performance.now() - began]);
  };
  return {
    each: (name, work) => {
      for (let run = 0; run < runs; run += 1) add(name, () => work(run));
    },
    once: add,
    medians: () => Object.fromEntries([...found].map(([name, times]) => [name, median(times) ?? Number.NaN])),
  };
}
