import type { Page } from 'playwright-core';

/** Words that no reader should meet: what a missing or impossible number looks like when nobody thought of it. */
const NOT_FOR_PEOPLE =
  /(?<![\p{L}\p{N}_.-])(?:NaN|-?Infinity|∞|undefined|null|\[object [^\]]*\]|Invalid Date)(?![\p{L}\p{N}_-])/gu;

/** Traces of unthought-of values in a text, each with what stands around it. */
export function tracesOfNothing(text: string): string[] {
  return [...text.matchAll(NOT_FOR_PEOPLE)].map(({ index, 0: found }) =>
    text.slice(Math.max(0, index - 30), index + found.length + 20).replaceAll(/\s+/g, ' '),
  );
}

/** All that a page says: its text, and the words that only assistive technology or a pointer meets. */
export async function saidOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const words: string[] = [document.title, document.body.innerText];
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], svg text'))
      words.push(
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('title') ?? '',
        element.getAttribute('placeholder') ?? '',
        element.textContent,
      );
    return words.join('\n');
  });
}

/**
 * Numbers in tables and lists of facts that neither open their cases nor say why they have none, with the head of their row. Zeros and
 * what the assumptions set have no cases.
 */
export async function numbersThatOpenNothing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll('main td, main dd, main .bar-list .bar-value')];
    return cells.flatMap((cell) => {
      const text = (cell.textContent ?? '').trim();
      const isHead = cell.matches('.twin td:first-child');
      const isSetting = cell.closest('.assumptions') !== null;
      const opens = cell.querySelector('.cases-link, [data-no-cases]') !== null;
      if (!/[1-9]/.test(text) || isHead || isSetting || opens) return [];
      const row = cell.closest('tr, div, li');
      return [`${row?.querySelector('th, dt, td')?.textContent?.trim() ?? ''}: ${text}`];
    });
  });
}

/** Turns every chart of the page into its table twin. */
export async function showTwins(page: Page): Promise<number> {
  const twins = page.locator('main .figure figcaption button[aria-pressed="false"]');
  const n = await twins.count();
  for (let k = 0; k < n; k++) await twins.first().click();
  return n;
}
