import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plantedNarratives } from '../../../bench/planted-narratives.ts';
import { runCommand } from '../../../support/run-command.ts';
import { importRows, openTestStore, temporaryFolder } from '../../../support/temporary-store.ts';

function fill(): string {
  const path = join(temporaryFolder(), 'said.redress');
  const store = openTestStore(path);
  importRows(
    store.db,
    plantedNarratives(90, 3, 4).texts.map((text, i) => ({
      caseId: `C-${i}`,
      receivedAt: Date.UTC(2026, i % 6, 3),
      category: 'Late',
      narrative: i === 7 ? `${text} unicorn ann@example.org` : text,
    })),
  );
  store.close();
  return path;
}

it('themes finds themes when asked to, and lists them', async () => {
  const path = fill();
  const before = await runCommand('themes', '--store', path);
  expect([before.code, before.err]).toEqual([66, expect.stringContaining('--find')]);
  const found = await runCommand('themes', '--store', path, '--find', '--json');
  expect(found.code).toBe(0);
  const { themes, texts } = JSON.parse(found.out) as { themes: { label: string }[]; texts: number };
  expect(texts).toBe(90);
  expect(themes.length).toBeGreaterThan(1);
  expect((await runCommand('themes', '--store', path)).out).toContain(themes[0]!.label);
});

it('search lists the cases whose text has all the words, masked', async () => {
  const path = fill();
  const found = await runCommand('search', 'unicor', '--store', path);
  expect(found.out).toMatch(/^C-7 .*unicorn \[email\]\n$/);
  expect(found.err).toBe('1 of 1 cases\n');
  const none = await runCommand('search', 'unicorn', 'dragon', '--store', path, '--json');
  expect(JSON.parse(none.out)).toMatchObject({ total: 0, unsearched: 0, rows: [] });
});
