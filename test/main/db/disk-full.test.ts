import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { writeComplaintsCsv } from '../../bench/generate-bench-csv.ts';
import { temporaryFolder } from '../../support/temporary-store.ts';

const REDRESS = fileURLToPath(new URL('../../../main/shells/cli/redress.mjs', import.meta.url));

/** A small disk of its own, seen by nobody else; no rights are needed where Linux lets users have name spaces. */
function onSmallDisk(folder: string, megabytes: number, script: string): { status: number | null; output: string } {
  const mount = `mount -t tmpfs -o size=${megabytes}m tmpfs '${folder}' && cd '${folder}'`;
  const ran = spawnSync(
    'unshare',
    ['--user', '--map-root-user', '--mount', 'bash', '-c', `${mount} || exit 99\n${script}`],
    { encoding: 'utf8' },
  );
  return { status: ran.status, output: `${ran.stdout}${ran.stderr}` };
}

function canMount(): boolean {
  if (process.platform !== 'linux') return false;
  const folder = mkdtempSync(join(tmpdir(), 'redress-disk-'));
  try {
    return onSmallDisk(folder, 1, 'exit 0').status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it.skipIf(!canMount())(
  'on a disk that runs full an import says so, what was there stays readable, and with room it goes on (needs Linux name spaces)',
  () => {
    const folder = temporaryFolder();
    const disk = join(folder, 'disk');
    const small = join(folder, 'small.csv');
    const large = join(folder, 'large.csv');
    mkdirSync(disk);
    writeComplaintsCsv(small, 300);
    writeComplaintsCsv(large, 20_000, { seed: 3 });
    writeFileSync(
      join(folder, 'redress.sh'),
      `"${process.execPath}" "${REDRESS}" "$@" --store s.redress; echo "exit $?"\n`,
    );
    const redress = `bash ${join(folder, 'redress.sh')}`;
    const { output } = onSmallDisk(
      disk,
      24,
      `head -c 12000000 /dev/zero > filler
      ${redress} import ${small} --kind complaints --zone UTC
      ${redress} import ${large} --kind complaints
      ${redress} imports
      rm filler
      ${redress} import ${large} --kind complaints
      ${redress} check`,
    );
    expect(output.split('\n').filter((line) => line.startsWith('exit'))).toEqual([
      'exit 0',
      'exit 74',
      'exit 0',
      'exit 0',
      'exit 0',
    ]);
    expect(output).toContain('The disk is full. Free some space and try again');
    expect(output).toMatch(/small\.csv: import 1, .*300 new/);
    expect(output).toMatch(/large\.csv: import 2, .*19,700 new/);
    expect(output).toContain('s.redress is sound.');
  },
  120_000,
);
