import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-store.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const EXPORT = 'Case ID,Created at,Category,Touchpoint\nA-1,2026-10-03 10:00:00,Late delivery,Delivery\n';

/** Runs a command in a process of its own and gives the files of the project and its packages that it loaded. */
function filesLoadedBy(folder: string, ...parameters: readonly string[]): string[] {
  const list = join(folder, 'loaded.txt');
  const hook = join(folder, 'hook.mjs');
  writeFileSync(list, '');
  writeFileSync(
    hook,
    `import { appendFileSync } from 'node:fs';
    import { registerHooks } from 'node:module';
    registerHooks({
      load(url, context, next) {
        appendFileSync(${JSON.stringify(list)}, url + '\\n');
        return next(url, context);
      },
    });`,
  );
  execFileSync(process.execPath, ['--import', hook, join(root, 'main/shells/cli/redress.mjs'), ...parameters], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const urls = readFileSync(list, 'utf8').split('\n');
  return urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url).slice(root.length));
}

/** What judges and computes: hundreds of files that neither a list nor an import needs. */
const COMPUTES =
  /^(main\/(analysis|report)|shared\/(verdict|stats|charts|decompose)|node_modules\/(@stdlib|echarts|apache-arrow))\//;

describe('a command', () => {
  it('loads only what it uses', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'cases.csv');
    const store = join(folder, 'cases.redress');
    writeFileSync(file, EXPORT);

    const ofImport = filesLoadedBy(folder, 'import', file, '--store', store);
    expect(ofImport).toContain('main/import/run-imports.ts');
    expect(ofImport.filter((path) => COMPUTES.test(path))).toEqual([]);

    const ofList = filesLoadedBy(folder, 'imports', '--store', store);
    expect(ofList).toContain('main/core/handlers/imports.ts');
    expect(ofList.filter((path) => COMPUTES.test(path) || path.startsWith('main/import/run-'))).toEqual([]);

    expect(filesLoadedBy(folder, 'analyze', '--store', store)).toContain('main/analysis/run-analysis.ts');
  });
});
