import { describe, it } from 'vitest';
import { findBrowser } from '../../main/report/find-browser.ts';

/**
 * The Chromium-family browser that tests use, or null. With `REDRESS_REQUIRE_BROWSER=1` its absence is an error, so that
 * an automated run cannot pass by skipping.
 */
export function findTestBrowser(): string | null {
  const path = findBrowser();
  if (path === null && process.env['REDRESS_REQUIRE_BROWSER'] === '1')
    throw new Error('REDRESS_REQUIRE_BROWSER=1, but no Chromium, Chrome or Edge was found');
  return path;
}

/** A group of tests in a real browser; skipped, with the reason in its title, where there is none. */
export function describeWithBrowser(title: string, body: (browserPath: string) => void): void {
  const path = findTestBrowser();
  if (path === null) {
    it.skip(`${title} [skipped: no browser; install Chromium or set REDRESS_BROWSER]`, () => {});
    return;
  }
  describe(title, () => body(path));
}
