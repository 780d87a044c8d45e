import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one whole process took. Peak memory is null where the machine has no `/usr/bin/time`. */
export type Measured = { cpuSeconds: number; wallSeconds: number; peakMegabytes: number | null; output: string };

const TIME = '/usr/bin/time';

/** Runs a command to its end and measures the process: CPU of user and system together, wall clock, peak resident memory. */
export async function runMeasured(command: string, args: readonly string[], input = ''): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-time-'));
  try {
    const file = join(folder, 'time');
    const hasTime = existsSync(TIME);
    const began = performance.now();
    const output = hasTime
      ? await run(TIME, ['-f', '%U %S %M', '-o', file, command, ...args], input)
      : await run('bash', ['-c', `"$@"; code=$?; times > ${file}; exit $code`, 'bash', command, ...args], input);
    const wallSeconds = (performance.now() - began) / 1000;
    return { ...readUsage(readFileSync(file, 'utf8'), hasTime), wallSeconds, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readUsage(text: string, hasTime: boolean): { cpuSeconds: number; peakMegabytes: number | null } {
  const last = text.trim().split('\n').at(-1) ?? '';
  if (hasTime) {
    const [user = 0, system = 0, kilobytes = 0] = last.split(' ').map(Number);
    return { cpuSeconds: user + system, peakMegabytes: kilobytes / 1024 };
  }
  const seconds = last.split(' ').map((part) => {
    const found = /(\d+)m([\d.]+)s/.exec(part);
    return found === null ? 0 : Number(found[1]) * 60 + Number(found[2]);
  });
  return { cpuSeconds: seconds.reduce((sum, part) => sum + part, 0), peakMegabytes: null };
}

function run(command: string, args: readonly string[], input: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString('utf8')));
  child.stderr.on('data', (data: Buffer) => (err += data.toString('utf8')));
  child.on('error', reject);
  child.on('close', (code) => {
    if (code === 0) resolve(out);
    else reject(new Error(`${command} ${args.join(' ')} ended with ${String(code)}: ${err.slice(-2000)}`));
  });
  child.stdin.end(input);
  return promise;
}
