import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importRows, openTestStore, temporaryFolder } from '../support/temporary-store.ts';
import { must, TRANSPORTS } from '../support/transports.ts';

describe.each(Object.entries(TRANSPORTS))('the taxonomy over %s', (_name, open) => {
  it('is read, suggested, previewed, changed and undone', async () => {
    const path = join(temporaryFolder(), 'taxonomy.redress');
    const store = openTestStore(path);
    importRows(
      store.db,
      ['Late', 'Late', 'late', 'Broken'].map((category, at) => ({ caseId: `${at}`, receivedAt: at * 1e9, category })),
    );
    store.close();
    const transport = await open(path);
    try {
      const [found] = must(await transport.invoke('taxonomy.suggest', { field: 'category' }));
      expect(found).toEqual({
        field: 'category',
        names: [
          { name: 'Late', n: 2 },
          { name: 'late', n: 1 },
        ],
        to: 'Late',
        reasons: ['case'],
      });
      const content = { kind: 'rename' as const, field: 'category' as const, from: ['late'], to: 'Late' };
      expect(must(await transport.invoke('taxonomy.preview', { content })).moved).toBe(1);
      const made = must(await transport.invoke('taxonomy.change', { content, reason: 'same', who: 'Ann' }));
      expect(must(await transport.invoke('taxonomy.read', {}))).toMatchObject({
        names: { category: [{ name: 'Late', n: 3 }, { name: 'Broken' }] },
        changes: [made],
        orphans: [],
      });
      expect(must(await transport.invoke('taxonomy.undo', { id: made.id })).undoneAt).toBeGreaterThan(0);
      expect(must(await transport.invoke('taxonomy.read', {})).names.category).toHaveLength(3);
      const wrong = { ...content, kind: 'erase' };
      expect(await transport.invoke('taxonomy.change', { content: wrong as never, reason: '', who: '' })).toMatchObject(
        { error: { code: 'usage' } },
      );
    } finally {
      await transport.close();
    }
  });
});
