import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { adapters } from './adapters.ts';
import { differences } from './differences.ts';
import type { Json } from './differences.ts';
import { readOracle } from './read-oracle.ts';

type Output = { out: (line: string) => void; error: (line: string) => void };
type Tally = { passed: number; failed: number };

/**
 * Runs every `*.json` of a folder against shared/stats and prints each failure (file, case, path, got, expected) and
 * finally `N passed, N failed`, counting cases.
 * @returns  exit code: 0 all passed, 1 some failed, 64 no folder given, 66 folder unreadable or without oracles
 */
export function runOracles(args: readonly string[], output: Output): number {
  const folder = args[0];
  if (folder === undefined || args.length > 1) {
    output.error('Usage: npm run -s oracles -- FOLDER');
    return 64;
  }
  const files = oracleFiles(folder, output);
  if (files === null) return 66;
  const tally: Tally = { passed: 0, failed: 0 };
  for (const file of files) runFile(folder, file, tally, output);
  output.out(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
}

function oracleFiles(folder: string, output: Output): string[] | null {
  try {
    if (!statSync(folder).isDirectory()) {
      output.error(`${folder} is not a folder.`);
      return null;
    }
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
    if (files.length > 0) return files;
    output.error(`${folder} holds no *.json file.`);
  } catch (cause) {
    output.error(`${folder} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return null;
}

function runFile(folder: string, file: string, tally: Tally, { out }: Output): void {
  const fail = (line: string, cases = 1): void => {
    tally.failed += cases;
    out(`FAILED ${file} ${line}`);
  };
  let oracle;
  try {
    oracle = readOracle(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } catch (cause) {
    fail(`cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
    return;
  }
  const adapter = adapters[oracle.name];
  if (adapter === undefined) {
    fail(`unknown oracle "${oracle.name}"`, Math.max(1, oracle.cases.length));
    return;
  }
  for (const { id, inputs, expected } of oracle.cases) {
    let got: Json;
    try {
      got = adapter(inputs);
    } catch (cause) {
      fail(`${id}: threw ${cause instanceof Error ? cause.message : String(cause)}`);
      continue;
    }
    const found = differences(got, expected, oracle.tolerance);
    if (found.length === 0) tally.passed++;
    else tally.failed++;
    for (const { path, got: value, expected: wanted } of found) {
      out(`FAILED ${file} ${id} ${path}: got ${JSON.stringify(value)}, expected ${JSON.stringify(wanted)}`);
    }
  }
}
