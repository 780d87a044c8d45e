import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../../main/core/project-folder.ts';
import { ensureElectronBuild } from '../../../../main/shells/shared/ensure-electron-build.ts';

import { temporaryFolder } from '../../../support/temporary-store.ts';

describe('the desktop shell', () => {
  it('builds without Electron’s program: main process, engine, and a preload of one CommonJS file', () => {
    expect(ensureElectronBuild(() => undefined)).toMatchObject({ ok: true });
    const read = (...parts: string[]): string =>
      readFileSync(join(PROJECT_FOLDER, '.build', 'electron', ...parts), 'utf8');
    const required = Array.from(read('preload', 'preload.cjs').matchAll(/require\("([^"]+)"\)/g), (match) => match[1]);
    expect(new Set(required)).toEqual(new Set(['electron']));
    expect(read('main', 'index.js')).toContain('engine.js');
    expect(read('main', 'engine.js')).toContain('better-sqlite3');
  });

  it('reads large files in a thread of the built program', async () => {
    expect(ensureElectronBuild(() => undefined)).toMatchObject({ ok: true });
    const folder = join(PROJECT_FOLDER, '.build', 'electron', 'main');
    const worker = new Worker(join(folder, 'reader-worker.js'));
    const path = join(temporaryFolder(), 'tickets.csv');
    writeFileSync(path, 'Ticket ID,Created at,Category\n1,2024-03-05 10:00:00,Late\n');
    const file = { path, name: 'tickets.csv', options: {} };
    worker.postMessage({ type: 'recognise', call: 1, file, zone: 'UTC' });
    const [answer] = await once(worker, 'message');
    await worker.terminate();
    expect(answer).toMatchObject({ type: 'answer', result: { ok: true, value: { plan: { kind: 'complaints' } } } });
    // Whatever chunk looks for the thread, it looks beside itself.
    const seeking = readdirSync(folder).filter(
      (name) => name.endsWith('.js') && readFileSync(join(folder, name), 'utf8').includes('reader-worker.ts'),
    );
    expect(seeking.length).toBeGreaterThan(0);
    expect(readdirSync(folder).filter((name) => !name.includes('.'))).toEqual([]);
  });

  it('is packed with every fuse set', () => {
    const config = readFileSync(join(PROJECT_FOLDER, 'electron-builder.yml'), 'utf8');
    const fuses = Object.fromEntries(
      Array.from(config.matchAll(/^ {2}(\w+): (true|false)$/gm), ([, name, value]) => [name, value === 'true']),
    );
    expect(fuses).toMatchObject({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(config).toContain("'**/node_modules/better-sqlite3/**/*.node'");
  });
});
