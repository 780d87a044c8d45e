import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStore, type ServedStore } from '../../main/shells/http/serve-store.ts';
import { must } from './transports.ts';

/**
 * The loopback server as people start it (engine process, built interface), on a store of its own that goes with it.
 * `url` opens the session once.
 * @param fill  puts something into the store before it is served
 */
export async function serveTestStore(
  fill: (storePath: string) => Promise<void> = () => Promise.resolve(),
): Promise<ServedStore & { storePath: string; said: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-e2e-'));
  const storePath = join(folder, 'test.redress');
  const said: string[] = [];
  await fill(storePath);
  const served = must(
    await serveStore({
      storePath,
      create: { organisation: 'Harbour & Home', zone: 'UTC' },
      port: 0,
      say: (line) => said.push(line),
    }),
  );
  return {
    ...served,
    storePath,
    said,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
