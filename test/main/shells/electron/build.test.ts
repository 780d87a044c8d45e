import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../../main/core/project-folder.ts';
import { ensureElectronBuild } from '../../../../main/shells/shared/ensure-electron-build.ts';

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
