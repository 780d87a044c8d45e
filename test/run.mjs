/**
 * `npm test`: every check this machine can run, then one summary line. Plain JavaScript: it must be able to say that Node
 * is too old. `--static` runs only what needs no test: types, lint, format.
 * REDRESS_REQUIRE_BROWSER=1 turns "skipped: no browser" into a failure.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeProblem } from '../main/check-node.mjs';
import { readTestReport } from './support/read-test-report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, '.artifacts', 'tests.json');
const isStaticOnly = process.argv.includes('--static');
const extra = process.argv.slice(2).filter((argument) => argument !== '--static');

const problem = nodeProblem(process.versions.node);
if (problem !== null) {
  process.stderr.write(problem);
  process.exit(70);
}

const totals = { passed: 0, failed: 0, skipped: 0 };
const skips = [];

check('types', 'typescript/bin/tsc', ['-b']);
check('lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', 'main', 'renderer', 'shared', 'test']);
check('format', 'oxfmt/bin/oxfmt', ['--check', 'main', 'renderer', 'shared', 'test']);

if (!isStaticOnly) {
  // Only now: an older Node could not read TypeScript.
  const { isStale } = await import('../main/shells/shared/is-stale.ts');
  const sources = ['renderer', 'shared'].map((name) => join(root, name));
  if (isStale(join(root, '.build', 'renderer', 'index.html'), sources))
    check('build', 'vite/bin/vite.js', ['build', '--config', 'renderer/vite.config.ts', '--logLevel', 'warn']);
  runTests();
}

if (skips.length > 0) {
  say(`\nskipped, and why:`);
  for (const skip of skips) say(`  - ${skip}`);
}
if (process.env.REDRESS_REQUIRE_BROWSER === '1') {
  const missing = skips.filter((skip) => /no browser/i.test(skip)).length;
  if (missing > 0)
    say(`\n${missing} skipped for want of a browser, which REDRESS_REQUIRE_BROWSER=1 forbids: counted as failed`);
  totals.failed += missing;
  totals.skipped -= missing;
}
say('');
say(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** One static check counts as one test. */
function check(name, program, parameters) {
  say(`\n— ${name}`);
  if (run(program, parameters) === 0) {
    totals.passed += 1;
    return;
  }
  totals.failed += 1;
  say(`  ${name} failed`);
}

function runTests() {
  say('\n— tests');
  rmSync(report, { force: true });
  const status = run('vitest/vitest.mjs', [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...extra,
  ]);
  const read = readTestReport(report);
  totals.passed += read.passed;
  totals.failed += read.failed;
  totals.skipped += read.skips.length;
  skips.push(...read.skips);
  // A run that broke outside of any test (an unhandled error, no report) must not look like success.
  if (status !== 0 && read.failed === 0) {
    say('  the test run itself failed');
    totals.failed += 1;
  }
}

function run(program, parameters) {
  const path = join(root, 'node_modules', program);
  const result = spawnSync(process.execPath, [path, ...parameters], { cwd: root, stdio: 'inherit' });
  return result.status ?? 1;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
