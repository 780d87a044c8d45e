import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeProblem } from '../../main/check-node.mjs';
import { PROJECT_FOLDER } from '../../main/core/project-folder.ts';

describe('the Node check', () => {
  it.each([
    ['18.20.4', false],
    ['20.20.2', false],
    ['22.17.1', false],
    ['22.18.0', true],
    ['24.0.0', true],
    ['100.0.0', true],
  ])('takes %s: %s', (version, isFine) => {
    expect(nodeProblem(version) === null).toBe(isFine);
  });

  it('says what to do', () => {
    expect(nodeProblem('20.20.2')).toContain('npm');
  });

  // An old Node must get the message, not a crash of a native module or a syntax error.
  const old = ['/usr/bin/node', '/usr/local/bin/node'].find(isOld);
  it.skipIf(old === undefined)(
    `stops before anything else is loaded${old === undefined ? ' [skipped: no older Node on this machine]' : ''}`,
    () => {
      const script = join(PROJECT_FOLDER, 'main', 'shells', 'cli', 'redress.mjs');
      const { status, stderr } = spawnSync(old ?? '', [script, '--help'], { encoding: 'utf8' });
      expect(status).toBe(70);
      expect(stderr).toMatch(/^Redress needs Node/);
    },
  );
});

function isOld(path: string): boolean {
  if (!existsSync(path)) return false;
  const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1);
  return nodeProblem(version) !== null;
}
