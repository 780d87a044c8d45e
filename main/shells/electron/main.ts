import { app, BrowserWindow, ipcMain, Menu, protocol, session, utilityProcess } from 'electron';
import { join } from 'node:path';
import { defaultStore } from '../shared/default-store.ts';
import { startEngineHost, type EngineHost } from '../shared/engine-host.ts';
import { rendererFolder } from '../shared/renderer-folder.ts';
import { listStaticFiles } from '../shared/static-files.ts';
import { answerFrom, APP_SCHEME, APP_URL, SCHEME } from './app-protocol.ts';
import { openCallChannel } from './call-channel.ts';
import { hardenContents } from './harden-contents.ts';
import { hardenSession } from './harden-session.ts';
import { printHtml } from './print-html.ts';
import { withOwnPrinter } from './print-report.ts';
import { showTrouble } from './show-trouble.ts';
import { utilityLine } from './utility-line.ts';
import { windowOptions } from './window-options.ts';

const log = ({ message }: { message: string }): void => void process.stderr.write(`redress: ${message}\n`);

app.enableSandbox();
protocol.registerSchemesAsPrivileged([SCHEME]);
app.on('web-contents-created', (_event, contents) => hardenContents(contents));

if (app.requestSingleInstanceLock()) void run();
else app.quit();

/** The desktop app: engine first, then the one window; both end together. */
async function run(): Promise<void> {
  await app.whenReady();
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ role: 'fileMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]));
  hardenSession(session.defaultSession);
  const folder = rendererFolder(({ text }) => log({ message: text }));
  if (!folder.ok) return showTrouble(folder.error);
  protocol.handle(APP_SCHEME, answerFrom(listStaticFiles(folder.value)));
  const store = defaultStore();
  if (!store.ok) return showTrouble(store.error);
  const engine = await startEngineHost(
    () =>
      utilityLine(utilityProcess.fork(join(import.meta.dirname, 'engine.js'), [], { serviceName: 'redress-engine' })),
    { ...store.value, shell: 'electron' },
    log,
  );
  if (!engine.ok) return showTrouble(engine.error);
  openWindow(engine.value);
}

function openWindow(engine: EngineHost): void {
  const window = new BrowserWindow(windowOptions(join(import.meta.dirname, '..', 'preload', 'preload.cjs')));
  openCallChannel({
    ipc: ipcMain,
    call: withOwnPrinter(engine.call, printHtml),
    grant: engine.grant,
    mainFrame: () => (window.isDestroyed() ? null : window.webContents.mainFrame),
  });
  window.once('ready-to-show', () => window.show());
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    void engine.close().then(() => app.quit());
  });
  void window.loadURL(APP_URL);
}
