import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { servePreview } from './serve-preview.ts';

/**
 * Pictures of pages of the preview for looking at: `npx node test/renderer/preview/take-pictures.ts [PART-OF-A-NAME]`.
 * They land in .artifacts/preview; whatever the browser complains about is printed.
 */
const SIZES = { small: [1000, 800], laptop: [1440, 900], large: [1920, 1290] } as const;
const CLUSTER = '/clusters/Late%20delivery/Courier';
const VIEWS: readonly {
  name: string;
  scenario?: string;
  path: string;
  theme?: 'dark';
  size?: keyof typeof SIZES;
  full?: true;
}[] = [
  { name: 'month', path: '/' },
  { name: 'month-dark', path: '/', theme: 'dark' },
  { name: 'month-small', path: '/', size: 'small' },
  { name: 'month-large', path: '/', size: 'large' },
  { name: 'month-many', scenario: 'many', path: '/', full: true },
  { name: 'month-few', scenario: 'few', path: '/' },
  { name: 'month-calm', scenario: 'calm', path: '/' },
  { name: 'month-partial', scenario: 'partial', path: '/' },
  { name: 'month-empty', scenario: 'empty', path: '/' },
  { name: 'month-error', scenario: 'error', path: '/' },
  { name: 'month-waiting', scenario: 'waiting', path: '/' },
  { name: 'clusters', path: '/clusters', full: true },
  { name: 'clusters-dark', path: '/clusters', theme: 'dark' },
  { name: 'clusters-small', path: '/clusters', size: 'small' },
  { name: 'clusters-many', scenario: 'many', path: '/clusters' },
  { name: 'cluster', path: CLUSTER, full: true },
  { name: 'cluster-dark', path: CLUSTER, theme: 'dark' },
  { name: 'cluster-small', path: CLUSTER, size: 'small', full: true },
  { name: 'cluster-large', path: CLUSTER, size: 'large' },
  { name: 'cluster-many', scenario: 'many', path: CLUSTER },
  { name: 'recovery', path: '/recovery', full: true },
  { name: 'recovery-dark', path: '/recovery', theme: 'dark', size: 'small' },
  { name: 'loyalty', path: '/loyalty' },
  { name: 'loyalty-few', scenario: 'few', path: '/loyalty', theme: 'dark' },
  { name: 'recurrence', path: '/recurrence', full: true },
  { name: 'report', path: '/report' },
  { name: 'report-many', scenario: 'many', path: '/report', theme: 'dark', full: true },
  { name: 'data', path: '/data' },
  { name: 'data-dark', path: '/data?rejects=1', theme: 'dark', full: true },
  { name: 'data-running', scenario: 'running', path: '/data?job=1' },
  { name: 'data-empty', scenario: 'empty', path: '/data' },
];

const wanted = process.argv[2] ?? '';
const folder = fileURLToPath(new URL('../../../.artifacts/preview/', import.meta.url));
mkdirSync(folder, { recursive: true });
const { url, close } = await servePreview();
const browser = await chromium.launch({
  executablePath: process.env['REDRESS_CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
for (const { name, scenario = 'usual', path, theme, size = 'laptop', full } of VIEWS) {
  if (!name.includes(wanted)) continue;
  const [width, height] = SIZES[size];
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme ?? 'light' });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      process.stderr.write(`${name}: ${message.text()}\n`);
  });
  page.on('pageerror', (error) => process.stderr.write(`${name}: ${error.message}\n${error.stack ?? ''}\n`));
  await page.goto(`${url}${scenario}#${path}`);
  await page.waitForLoadState('networkidle');
  await page.locator('.content').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: full ?? false });
  await page.close();
}
await browser.close();
close();
