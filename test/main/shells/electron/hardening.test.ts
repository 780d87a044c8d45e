import { mkdtempSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerFrom, APP_URL, SCHEME } from '../../../../main/shells/electron/app-protocol.ts';
import { hardenContents } from '../../../../main/shells/electron/harden-contents.ts';
import { hardenSession } from '../../../../main/shells/electron/harden-session.ts';
import { printWindowOptions, windowOptions } from '../../../../main/shells/electron/window-options.ts';
import { CONTENT_SECURITY_POLICY } from '../../../../main/shells/shared/content-security-policy.ts';
import { listStaticFiles } from '../../../../main/shells/shared/static-files.ts';

describe('the window', () => {
  it('is isolated, sandboxed and without Node, whatever Electron’s defaults are', () => {
    expect(windowOptions('/app/preload.cjs').webPreferences).toEqual({
      preload: '/app/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      devTools: false,
    });
  });

  it('that prints runs no script and has a session of its own', () => {
    expect(printWindowOptions()).toMatchObject({
      show: false,
      webPreferences: {
        partition: 'redress-print',
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
      },
    });
    expect(printWindowOptions().webPreferences?.preload).toBeUndefined();
  });
});

describe('web contents', () => {
  it('never navigate, redirect, open a window or attach a webview', () => {
    const listeners = new Map<string, (event: { preventDefault: () => void }) => void>();
    let openHandler = (): unknown => null;
    hardenContents({
      on: (event, listener) => listeners.set(event, listener),
      setWindowOpenHandler: (handler) => {
        openHandler = handler;
      },
    });
    let prevented = 0;
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      listeners.get(event)?.({ preventDefault: () => (prevented += 1) });
    }
    expect(prevented).toBe(4);
    expect(openHandler()).toEqual({ action: 'deny' });
  });
});

describe('the session', () => {
  type RequestListener = Parameters<Parameters<typeof hardenSession>[0]['webRequest']['onBeforeRequest']>[0];
  const asked: boolean[] = [];
  const checked: (() => boolean)[] = [];
  let isSpellCheckerOn = true;
  let onRequest: RequestListener = () => undefined;
  hardenSession({
    setPermissionRequestHandler: (handler) => handler(null, 'media', (isGranted) => asked.push(isGranted)),
    setPermissionCheckHandler: (handler) => checked.push(handler),
    setDevicePermissionHandler: (handler) => checked.push(handler),
    setSpellCheckerEnabled: (isEnabled) => {
      isSpellCheckerOn = isEnabled;
    },
    webRequest: {
      onBeforeRequest: (listener) => {
        onRequest = listener;
      },
    },
  });

  it('grants no permission and looks no word up', () => {
    expect(asked).toEqual([false]);
    expect(checked.map((handler) => handler())).toEqual([false, false]);
    expect(isSpellCheckerOn).toBe(false);
  });

  it.each([
    ['app://redress/assets/app.js', false],
    ['blob:app://redress/1234', false],
    ['data:image/png;base64,AA==', false],
    ['https://example.org/', true],
    ['http://127.0.0.1:8080/', true],
    ['file:///etc/passwd', true],
    ['app://other/index.html', true],
    ['app://redress.evil.example/', true],
    ['wss://example.org/', true],
    ['devtools://devtools/x', true],
  ])('request of %s: cancelled %s', (url, cancel) => {
    const answers: unknown[] = [];
    onRequest({ url }, (answer) => answers.push(answer));
    expect(answers).toEqual([{ cancel }]);
  });
});

describe('the app protocol', () => {
  it('is a standard, secure scheme that may not bypass the content policy', () => {
    expect(SCHEME).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    });
  });

  it('serves listed files with the content policy, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'redress-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'index.html'), '<title>Redress</title>');
    const answer = answerFrom(listStaticFiles(folder));
    const page = await answer({ url: APP_URL, method: 'GET' });
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(await page.text()).toBe('<title>Redress</title>');
    for (const url of ['app://redress/../secret.html', 'app://other/index.html', 'app://redress/x.js']) {
      expect((await answer({ url, method: 'GET' })).status).toBe(404);
    }
    expect((await answer({ url: APP_URL, method: 'POST' })).status).toBe(404);
  });
});
