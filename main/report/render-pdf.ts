import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { getuid } from 'node:process';
import type { Browser } from 'playwright-core';
import { ok, type Result } from '../../shared/model/result.ts';
import { findBrowser } from './find-browser.ts';
import type { Paper } from './report-context.ts';

/** How a browser is started here: alone, quiet, with a fresh profile. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The sandbox of Chromium does not start for root (containers); for everybody else it stays on. */
export function browserArguments(uid: number | null = getuid?.() ?? null): string[] {
  return uid === 0 ? ['--no-sandbox', ...ARGUMENTS] : [...ARGUMENTS];
}

export function hasBrowser(): boolean {
  return findBrowser() !== null;
}

/**
 * Prints a self-contained HTML report as a tagged PDF with an outline, through a Chromium-family browser on this
 * machine. Scripts and the network are off.
 * @param options.browserPath  which browser; found when left out
 */
export async function renderPdf(
  html: string,
  options: { paper: Paper; browserPath?: string | null; timeoutMs?: number },
): Promise<Result<Uint8Array>> {
  const path = options.browserPath === undefined ? findBrowser() : options.browserPath;
  if (path === null) return saidTrouble('not-found', say('refused.noBrowser'));
  let browser: Browser | null = null;
  try {
    // Loaded when a page is printed, not when a command starts.
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({
      executablePath: path,
      args: browserArguments(),
      timeout: options.timeoutMs ?? 60_000,
    });
    return ok(await print(browser, html, options.paper));
  } catch (error) {
    return saidTrouble('io', say('refused.pdf', { path, why: firstLine(error) }));
  } finally {
    await browser?.close();
  }
}

async function print(browser: Browser, html: string, paper: Paper): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  return page.pdf({
    format: paper === 'letter' ? 'Letter' : 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
}
