import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../../main/core/project-folder.ts';
import { rendererFolder } from '../../../../main/shells/shared/renderer-folder.ts';
import { must } from '../../../support/transports.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';

const COMMAND = join(PROJECT_FOLDER, 'main', 'shells', 'cli', 'redress.mjs');

describe('redress serve', () => {
  // Built before, so that the build's own temporary files are not taken for the server's.
  beforeAll(() => void must(rendererFolder(() => undefined)));

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints one address, makes the store, serves, and ends cleanly on %s',
    async (signal) => {
      const folder = temporaryFolder();
      const store = join(folder, 'new.redress');
      const child = spawn(process.execPath, [COMMAND, 'serve', '--store', store], {
        stdio: ['ignore', 'pipe', 'pipe'],
        // Node keeps compiled code among the temporary files; here only what the server itself leaves is looked for.
        env: { ...process.env, TMPDIR: folder, NODE_DISABLE_COMPILE_CACHE: '1' },
      });
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      const first = await lines.next();
      const url = new URL(first.value ?? '');
      const page = await fetch(url.origin);
      expect(url.hostname).toBe('127.0.0.1');
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Redress')]);
      expect(existsSync(store)).toBe(true);
      child.kill(signal);
      const [code] = await once(child, 'exit');
      expect(code).toBe(0);
      // The token stands in the address only, never among the messages.
      expect(err).not.toContain(url.hash.slice(7));
      // Nothing lies about: no uploads, no write-ahead log, no second line of data.
      expect(readdirSync(folder)).toEqual(['new.redress']);
      expect((await lines.next()).done).toBe(true);
      await expect(fetch(url.origin)).rejects.toThrow('fetch failed');
    },
  );

  it('says so when the store cannot be opened', async () => {
    const child = spawn(process.execPath, [COMMAND, 'serve', '--store', join(tmpdir(), 'no', 'such', 'a.redress')]);
    const [code] = await once(child, 'exit');
    expect(code).toBe(73);
  });
});
