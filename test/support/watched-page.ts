import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { PROJECT_FOLDER } from '../../main/core/project-folder.ts';
import { browserArguments } from '../../main/report/render-pdf.ts';

/** A page of which everything that must not happen is written down. */
export type WatchedPage = {
  page: Page;
  /** Console errors, uncaught errors, policy violations, dialogs, and requests to anywhere but the server. */
  complaints: string[];
  /** Violations of WCAG 2 A and AA, as `rule: element`. */
  axe: () => Promise<string[]>;
  /** A picture in .artifacts/journey, light and dark. */
  picture: (name: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Opens a browser window on the address; its language and zone are fixed. */
export async function openWatchedPage(browserPath: string, url: string): Promise<WatchedPage> {
  const browser: Browser = await chromium.launch({ executablePath: browserPath, args: browserArguments() });
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  // Generous: a loaded machine is slow, and waiting costs nothing when the page is quick.
  page.setDefaultTimeout(90_000);
  const complaints = watch(page, new URL(url).origin);
  await page.goto(url);
  const folder = join(PROJECT_FOLDER, '.artifacts', 'journey');
  mkdirSync(folder, { recursive: true });
  return {
    page,
    complaints,
    axe: async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    picture: async (name) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: true });
      }
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    },
    close: () => browser.close(),
  };
}

function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /content.security.policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) complaints.push(`request to ${url}`);
  });
  return complaints;
}
