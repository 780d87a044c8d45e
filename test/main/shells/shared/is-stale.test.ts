import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStale } from '../../../../main/shells/shared/is-stale.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';

describe('what is built', () => {
  it('is stale when it is missing or older than any source, and never where there are no sources', () => {
    const folder = temporaryFolder();
    const [built, sources] = [join(folder, 'built.html'), join(folder, 'sources')];
    const source = join(sources, 'deep', 'a.ts');
    mkdirSync(join(sources, 'deep'), { recursive: true });
    writeFileSync(source, '');
    expect(isStale(built, [sources])).toBe(true);
    writeFileSync(built, '');
    utimesSync(source, 1000, 1000);
    utimesSync(built, 2000, 2000);
    expect(isStale(built, [sources])).toBe(false);
    utimesSync(source, 3000, 3000);
    expect(isStale(built, [sources])).toBe(true);
    expect(isStale(built, [join(folder, 'none')])).toBe(false);
  });
});
