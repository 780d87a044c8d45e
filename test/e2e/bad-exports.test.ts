import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BAD_EXPORTS } from '../support/bad-exports.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { saidOn, showTwins, tracesOfNothing } from '../support/page-numbers.ts';
import { runCommand } from '../support/run-command.ts';
import { serveTestStore } from '../support/serve.ts';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.ts';

const PAGES = [
  '/',
  '/clusters',
  '/recovery',
  '/loyalty',
  '/recurrence',
  '/actions',
  '/data',
  '/data/quality',
  '/report',
];
/** The pages that say most, in the other language. */
const GERMAN = ['/', '/recovery', '/loyalty', '/recurrence'];

describeWithBrowser('exports in which something is missing or cannot be', (browserPath) => {
  vi.setConfig({ testTimeout: 240_000 });
  const folder = mkdtempSync(join(tmpdir(), 'redress-bad-'));
  let watched: WatchedPage | null = null;

  beforeAll(() => {
    for (const [k, { files }] of BAD_EXPORTS.entries())
      for (const { name, text } of files) writeFileSync(join(folder, `${k}-${name}`), text);
  });
  afterAll(async () => {
    await watched?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are looked through for what would slip out', () => {
    expect(tracesOfNothing('median NaN d · undefined of null · −Infinity %')).toHaveLength(4);
    expect(tracesOfNothing('Nullmessung, nullable, undefined-behaviour.csv')).toEqual([]);
  });

  it.each(BAD_EXPORTS.map(({ name }, k) => [name, k] as const))(
    '%s: from the files to the pages and the report, nothing is said that is not a number',
    async (_name, k) => {
      const files = BAD_EXPORTS[k]!.files.map(({ name }) => join(folder, `${k}-${name}`));
      const server = await serveTestStore(async (store) => {
        expect((await runCommand('import', ...files, '--store', store, '--zone', 'UTC', '--yes')).code).toBe(0);
        const analysis = await runCommand('analyze', '--store', store, '--json');
        expect(analysis.code).toBe(0);
        const { metrics } = JSON.parse(analysis.out) as { metrics: Parameters<typeof flawOf>[0][] };
        expect(metrics.length).toBeGreaterThan(40);
        expect(metrics.map(flawOf).filter((flaw) => flaw !== null)).toEqual([]);
        expect(tracesOfNothing(wordsIn(JSON.parse(analysis.out)))).toEqual([]);
        for (const lang of ['en', 'de']) {
          const out = join(folder, `report-${k}-${lang}.html`);
          const { code, err } = await runCommand('report', '--store', store, '--out', out, '--lang', lang);
          // Without complaints there is nothing to report, and it says so.
          const text = code === 66 ? err : textOf(readFileSync(out, 'utf8'));
          expect([code, /no complaints yet|noch keine Beschwerden/.test(err)]).toEqual(
            k === 0 ? [66, true] : [0, false],
          );
          expect(tracesOfNothing(text)).toEqual([]);
        }
      });
      try {
        expect(await crawl(server.url)).toEqual([]);
      } finally {
        await watched?.close();
        watched = null;
        await server.close();
      }
    },
  );

  /** What no reader should meet on any page, with the page. */
  async function crawl(url: string): Promise<string[]> {
    watched = await openWatchedPage(browserPath, url);
    const { page, complaints } = watched;
    const found: string[] = [];
    for (const [lang, paths] of [
      ['en', PAGES],
      ['de', GERMAN],
    ] as const) {
      await page.locator('h1').first().waitFor();
      await page.evaluate((chosen) => localStorage.setItem('redress.lang', chosen), lang);
      await page.reload();
      for (const path of paths) {
        await page.goto(`${new URL(page.url()).origin}/#${path}`);
        await page.locator('h1').first().waitFor();
        await page.waitForFunction(() => document.querySelector('.waiting') === null);
        await showTwins(page);
        const said = await saidOn(page);
        // A filter is not to blame for what the exports do not have.
        if (/No complaints match|Keine Beschwerden zu diesen/.test(said)) found.push(`${lang} ${path}: no complaints`);
        found.push(...tracesOfNothing(said).map((trace) => `${lang} ${path}: ${trace}`));
      }
    }
    return [...found, ...complaints];
  }
});

/** A metric of the document says exactly one thing: a figure, or why there is none. */
function flawOf(metric: {
  id: string;
  proportion: unknown;
  duration: unknown;
  quantity: unknown;
  why: string | null;
}): string | null {
  const { id, proportion, duration, quantity, why } = metric;
  return [proportion, duration, quantity, why].filter((one) => one !== null).length === 1 ? null : id;
}

/** Every text in a document, one a line. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  return Object.values(value).map(wordsIn).join('\n');
}

function textOf(html: string): string {
  return html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]+>/g, ' ');
}
