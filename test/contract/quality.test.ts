import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importRows, openTestStore, temporaryFolder } from '../support/temporary-store.ts';
import { must, TRANSPORTS } from '../support/transports.ts';

describe.each(Object.entries(TRANSPORTS))('data quality over %s', (_name, open) => {
  it('is reported, and each number opens exactly its cases, masked', async () => {
    const path = join(temporaryFolder(), 'quality.redress');
    const store = openTestStore(path);
    importRows(store.db, [
      { caseId: '1', receivedAt: 2e12, resolvedAt: 1e12, category: 'Late', narrative: 'write to ann@example.org' },
      { caseId: '2', receivedAt: 2e12, resolvedAt: 2e12, category: 'Late', narrative: 'fine' },
    ]);
    store.close();
    const transport = await open(path);
    try {
      const report = must(await transport.invoke('quality.read', {}));
      expect(report.before).toEqual([{ field: 'resolvedAt', earlier: 'receivedAt', n: 1 }]);
      const which = { kind: 'before' as const, field: 'resolvedAt', earlier: 'receivedAt' };
      expect(must(await transport.invoke('quality.cases', { which, offset: 0, limit: 10 }))).toMatchObject({
        total: 1,
        rows: [{ caseId: '1', category: 'Late', touchpoint: null, narrative: 'write to [email]' }],
      });
      const missing = { which: { kind: 'missing' as const, field: 'site' }, offset: 1, limit: 1 };
      expect(must(await transport.invoke('quality.cases', missing))).toMatchObject({
        total: 2,
        rows: [{ caseId: '1' }],
      });
      const wrong = { which: { kind: 'missing' as const, field: '__proto__' }, offset: 0, limit: 1 };
      expect(await transport.invoke('quality.cases', wrong)).toMatchObject({ error: { code: 'usage' } });
    } finally {
      await transport.close();
    }
  });
});
