import { median } from './ratio-table.ts';

export type Timings = {
  /** Runs a piece of work several times; its median counts. */
  each: (name: string, work: (run: number) => unknown) => Promise<void>;
  /** The same with something made for each run, outside the time. */
  eachFresh: <T>(name: string, make: () => T, work: (made: T) => unknown) => Promise<void>;
  once: (name: string, work: () => unknown) => Promise<void>;
  /** Milliseconds by name. */
  medians: () => Record<string, number>;
};

/**
 * CPU time (user and system, all threads) of pieces of work in this process, in milliseconds: on one thread it is the wall clock
 * of a machine that does nothing else.
 */
export function timings(runs: number): Timings {
  const found = new Map<string, number[]>();
  const add = async (name: string, work: () => unknown): Promise<void> => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    found.set(name, [...(found.get(name) ?? []), (user + system) / 1000]);
  };
  return {
    each: async (name, work) => {
      for (let run = 0; run < runs; run += 1) await add(name, () => work(run));
    },
    eachFresh: async (name, make, work) => {
      for (let run = 0; run < runs; run += 1) {
        const made = make();
        await add(name, () => work(made));
      }
    },
    once: add,
    medians: () => Object.fromEntries([...found].map(([name, times]) => [name, median(times) ?? Number.NaN])),
  };
}
