import { median } from './ratio-table.ts';

/** What `import-delays.ts` prints. */
export type Delays = {
  medianMs: number;
  p99Ms: number;
  longestMs: number;
  p99CpuMs: number;
  longestCpuMs: number;
  busyShareOf1: number;
};

const NAMES = ['medianMs', 'p99Ms', 'longestMs', 'p99CpuMs', 'longestCpuMs', 'busyShareOf1'] as const;

/** The medians of several runs; null of outputs that say nothing of delays. */
export function delaysOf(outputs: readonly string[]): Delays | null {
  const runs = outputs.flatMap((output) => (output.startsWith('{"medianMs"') ? [read(output)] : []));
  if (runs.length === 0) return null;
  const of = (name: (typeof NAMES)[number]): number => median(runs.map((run) => run[name])) ?? Number.NaN;
  return {
    medianMs: of('medianMs'),
    p99Ms: of('p99Ms'),
    longestMs: of('longestMs'),
    p99CpuMs: of('p99CpuMs'),
    longestCpuMs: of('longestCpuMs'),
    busyShareOf1: of('busyShareOf1'),
  };
}

export function wordsOf({ medianMs, p99Ms, longestMs, longestCpuMs }: Delays): string[] {
  return [medianMs, p99Ms, longestMs, longestCpuMs].map((ms) => ms.toFixed(1));
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by import-delays.ts
const read = (output: string): Delays => JSON.parse(output) as Delays;
