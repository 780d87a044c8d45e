import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { openStore } from '../../main/db/open-store.ts';
import { runImport } from '../../main/import/run-import.ts';
import type { RowKind } from '../../shared/model/fields.ts';

/**
 * An import as a process of its own: `node import-delays.ts STORE CSV KIND` prints how long calls would have waited for the engine's thread
 * (milliseconds beyond the timer's own step; on a machine that does other things also their time), the CPU time of its longest turns,
 * which is the import's own part of that, and the share of the time in which the thread worked.
 */
const STEP_MS = 5;
const [path = '', csv = '', kind = 'complaints'] = process.argv.slice(2);
const opened = openStore(path, { create: { organisation: 'Bench', zone: 'UTC' } });
if (!opened.ok) throw new Error(opened.error.message);
const options: { kind: RowKind } = { kind: kind === 'orders' ? 'orders' : 'complaints' };
const delays = monitorEventLoopDelay({ resolution: STEP_MS });
const turns = watchTurns();
delays.enable();
const before = performance.eventLoopUtilization();
const outcome = await runImport({ db: opened.value.db, path: csv, name: 'bench', options });
const { utilization } = performance.eventLoopUtilization(before);
delays.disable();
const cpuMs = turns.stop().toSorted((a, b) => a - b);
if (!outcome.ok) throw new Error(outcome.error.message);
opened.value.close();
const beyond = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - STEP_MS);
const document = {
  medianMs: beyond(delays.percentile(50)),
  p99Ms: beyond(delays.percentile(99)),
  longestMs: beyond(delays.max),
  p99CpuMs: cpuMs[Math.floor(cpuMs.length * 0.99)] ?? 0,
  longestCpuMs: cpuMs.at(-1) ?? 0,
  busyShareOf1: utilization,
};
process.stdout.write(`${JSON.stringify(document)}\n`);

/** CPU milliseconds of this thread from turn to turn of its loop. */
function watchTurns(): { stop: () => number[] } {
  const turns: number[] = [];
  let last = process.threadCpuUsage();
  let isOn = true;
  const next = (): void => {
    const now = process.threadCpuUsage();
    const ms = (now.user + now.system - last.user - last.system) / 1000;
    if (ms > 0.5) turns.push(ms);
    last = now;
    if (isOn) setTimeout(next, 1);
  };
  setTimeout(next, 1);
  return {
    stop: () => {
      isOn = false;
      return turns;
    },
  };
}
