import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../../main/core/create-app.ts';
import type { ThemesView } from '../../../shared/model/themes.ts';
import type { Result } from '../../../shared/model/result.ts';
import { importRows, openTestStore, temporaryFolder } from '../../support/temporary-store.ts';
import { must } from '../../support/transports.ts';

const DAY = 86_400_000;

/** Stores the texts, asks for their themes, and gives what came of it. */
async function themesOf(texts: readonly string[]): Promise<Result<ThemesView>> {
  const path = join(temporaryFolder(), 'bad.redress');
  const store = openTestStore(path);
  importRows(
    store.db,
    texts.map((narrative, i) => ({
      caseId: `${i}`,
      receivedAt: Date.UTC(2026, 0, 1) + i * DAY,
      category: 'Late',
      narrative,
    })),
  );
  store.close();
  const app = must(createApp({ storePath: path, shell: 'test', resolveFile: () => null }));
  onTestFinished(() => app.close());
  const { job } = must(await app.invoke('themes.find', { lang: 'en' }));
  for (;;) {
    const state = must(await app.invoke('themes.job', { job }));
    if (state.state === 'failed') return { ok: false, error: state.error };
    if (state.state === 'done') break;
    await new Promise(setImmediate);
  }
  const view = must(await app.invoke('themes.read', { query: {} }));
  if ('why' in view) throw new Error(view.why);
  return { ok: true, value: view };
}

describe('themes of narratives that are hard to read', () => {
  it.each([
    ['none', Array.from({ length: 30 }, () => ''), 'no narratives'],
    ['one word each', Array.from({ length: 60 }, (_, i) => ['late', 'broken', 'rude'][i % 3]!), 'too short'],
    ['all equal', Array.from({ length: 40 }, () => 'My parcel is late again'), 'say the same'],
    ['only emojis', Array.from({ length: 40 }, (_, i) => '😡'.repeat(1 + i)), 'say the same'],
  ])('%s: says why', async (_name, texts, why) => {
    const found = await themesOf(texts);
    expect(found).toMatchObject({ ok: false, error: { code: 'refused', message: expect.stringContaining(why) } });
  });

  it('a megabyte, several languages, markup, scripts, emojis and personal data: grouped, and nothing of it gets out', async () => {
    const texts = Array.from({ length: 20 }, (_, i) => [
      `<p>The parcel arrived <b>broken</b>, day ${i}</p><script>stealParcels("evil ${i}")</script> 😡😡`,
      `Die Rechnung ist falsch, der Betrag auf der Rechnung stimmt nicht ${i} 🧾 IBAN DE89 3704 0044 0532 0130 00`,
      `O produto não chegou na minha casa e o vendedor não responde ${i}, ann${i}@example.org`,
      `荷物が届きません${i}。配達が遅い +44 20 7946 0958`,
    ]).flat();
    const view = must(await themesOf([...texts, 'parcel broken again '.repeat(50_000)]));
    expect(view).toMatchObject({ cases: 81, texts: 81, unplaced: 0 });
    expect(view.themes.length).toBeGreaterThanOrEqual(3);
    const told = JSON.stringify(view.themes.map(({ label, terms, examples }) => ({ label, terms, examples })));
    expect(told).not.toMatch(/DE89|@example|7946/);
    const names = view.themes.flatMap(({ terms }) => terms).join(' ');
    expect(names).not.toMatch(/script|evil|steal/i);
    expect(Math.max(...view.themes.flatMap(({ examples }) => examples.map((one) => one.length)))).toBeLessThanOrEqual(
      401,
    );
  });
});
