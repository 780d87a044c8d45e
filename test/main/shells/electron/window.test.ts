import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../../main/core/project-folder.ts';
import { hasScreen } from '../../../../main/shells/shared/electron-binary.ts';
import { ensureElectronBuild } from '../../../../main/shells/shared/ensure-electron-build.ts';
import { rendererFolder } from '../../../../main/shells/shared/renderer-folder.ts';
import { CONTENT_SECURITY_POLICY } from '../../../../main/shells/shared/content-security-policy.ts';
import { must } from '../../../support/transports.ts';

const WHY_NOT = whyNot();

describe.skipIf(WHY_NOT !== null)(`the running window${WHY_NOT === null ? '' : ` [skipped: ${WHY_NOT}]`}`, () => {
  let electron: ElectronApplication;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'redress-window-'));
    must(rendererFolder(() => undefined));
    must(ensureElectronBuild(() => undefined));
    electron = await _electron.launch({
      args: [PROJECT_FOLDER],
      env: { ...process.env, REDRESS_STORE: join(folder, 'a.redress') },
    });
    page = await electron.firstWindow();
  });
  afterAll(async () => {
    await electron.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the interface from its own origin under the content policy', async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'));
    expect(new URL(page.url()).protocol).toBe('app:');
    expect(policy).toBe(CONTENT_SECURITY_POLICY);
  });

  it('gives the page one frozen object and nothing of Node', async () => {
    const seen = await page.evaluate(() => {
      const bridge: unknown = Reflect.get(window, 'redress');
      return {
        keys: Object.keys(Object(bridge)),
        isFrozen: Object.isFrozen(bridge),
        node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      };
    });
    expect(seen).toEqual({ keys: ['invoke', 'pathForFile'], isFrozen: true, node: [] });
  });

  it('refuses to leave its address, to open windows and to ask for permissions', async () => {
    const before = page.url();
    const opened = await page.evaluate(async () => {
      const window2 = window.open('https://example.org/');
      const notification = await Notification.requestPermission();
      location.assign('https://example.org/');
      return { hasOpened: window2 !== null, notification };
    });
    expect(opened).toEqual({ hasOpened: false, notification: 'denied' });
    expect(page.url()).toBe(before);
  });
});

/** Why the window cannot be tested here, or null. */
function whyNot(): string | null {
  if (!existsSync(join(PROJECT_FOLDER, 'node_modules', 'electron', 'path.txt')))
    return 'no Electron program here; npm brings it without, and the first “npm start” fetches it';
  return hasScreen() ? null : 'no screen for a window';
}
