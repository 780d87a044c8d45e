import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads the JSON report of a test run.
 * A file that could not be loaded has no tests but counts as one failure.
 * @param {string} path
 * @returns {{ passed: number, failed: number, skips: string[] }} skipped tests by name; the reason stands in the title
 */
export function readTestReport(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skips: [] };
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
  const totals = { passed: 0, failed: 0, skips: [] };
  for (const file of testResults) {
    let failedHere = 0;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') totals.passed += 1;
      else if (test.status === 'failed') failedHere += 1;
      else totals.skips.push(test.fullName);
    }
    totals.failed += failedHere === 0 && file.status === 'failed' ? 1 : failedHere;
  }
  return totals;
}
