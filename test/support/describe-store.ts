import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { describeWithBrowser } from './browser.ts';
import { serveTestStore } from './serve.ts';
import { openWatchedPage, type WatchedPage } from './watched-page.ts';

/** A store that is served and open in a browser; only inside tests and hooks. */
export type OpenedStore = Pick<WatchedPage, 'page' | 'complaints' | 'axe' | 'picture'> & {
  /** Takes a picture; nothing may be wrong for assistive techniques, and nothing may have gone wrong so far. */
  expectSound: (name: string) => Promise<void>;
};

/**
 * A group of tests on one store, opened once in a real browser; skipped, with the reason, where there is none.
 * @param fill  puts something into the store before it is served; null: it is empty
 */
export function describeStoreInBrowser(
  title: string,
  fill: ((storePath: string) => Promise<void>) | null,
  body: (opened: OpenedStore) => void,
): void {
  describeWithBrowser(title, (browserPath) => {
    vi.setConfig({ testTimeout: 240_000 });
    let server: Awaited<ReturnType<typeof serveTestStore>>;
    let watched: WatchedPage;
    beforeAll(async () => {
      server = await (fill === null ? serveTestStore() : serveTestStore(fill));
      watched = await openWatchedPage(browserPath, server.url);
    });
    afterAll(async () => {
      await watched.close();
      await server.close();
    });
    body({
      get page(): Page {
        return watched.page;
      },
      get complaints(): string[] {
        return watched.complaints;
      },
      axe: () => watched.axe(),
      picture: (name) => watched.picture(name),
      expectSound: async (name) => {
        await watched.picture(name);
        expect({ page: name, axe: await watched.axe(), complaints: watched.complaints }).toEqual({
          page: name,
          axe: [],
          complaints: [],
        });
      },
    });
  });
}
