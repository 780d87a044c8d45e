import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-store.ts';
import { must, TRANSPORTS } from '../support/transports.ts';

describe.each(Object.entries(TRANSPORTS))('saved views over %s', (_name, open) => {
  it('are saved, listed, removed and brought back; an address outside the app is refused', async () => {
    const transport = await open(join(temporaryFolder(), 'views.redress'));
    try {
      const view = must(await transport.invoke('views.save', { name: ' North ', address: '/?site=North%20hub' }));
      expect(view).toMatchObject({ name: 'North', address: '/?site=North%20hub' });
      expect(must(await transport.invoke('views.list', {}))).toEqual([view]);
      must(await transport.invoke('views.remove', { id: view.id }));
      expect(must(await transport.invoke('views.list', {}))).toEqual([]);
      expect(await transport.invoke('views.remove', { id: view.id })).toMatchObject({ error: { code: 'not-found' } });
      expect(must(await transport.invoke('views.restore', { id: view.id }))).toEqual(view);
      for (const address of ['https://example.org', '//example.org', 'javascript:alert(1)', ''])
        expect(await transport.invoke('views.save', { name: 'x', address })).toMatchObject({
          error: { code: 'usage' },
        });
      expect(await transport.invoke('views.save', { name: '  ', address: '/' })).toMatchObject({
        error: { code: 'usage' },
      });
    } finally {
      await transport.close();
    }
  });
});
