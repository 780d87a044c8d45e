import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'vivaldi',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
];
const WINDOWS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`BraveSoftware\Brave-Browser\Application\brave.exe`,
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A browser of the Chromium family on this machine, or null.
 * `REDRESS_BROWSER` or `CHROME_PATH` name one outright: then no other is looked for.
 * @param isProgram  whether a path can be run; given by tests
 */
export function findBrowser(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  isProgram: (path: string) => boolean = canRun,
): string | null {
  const named = environment['REDRESS_BROWSER'] ?? environment['CHROME_PATH'] ?? '';
  if (named !== '') return isProgram(named) ? named : null;
  return candidates(environment, platform).find(isProgram) ?? null;
}

function candidates(environment: Environment, platform: NodeJS.Platform): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  if (platform === 'darwin') {
    const home = environment['HOME'];
    return [...MAC, ...(home === undefined ? [] : MAC.map((path) => join(home, path))), ...onPath];
  }
  if (platform !== 'win32') return [...onPath, '/snap/bin/chromium', '/opt/google/chrome/chrome'];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  return [...WINDOWS.flatMap((path) => roots.map((root) => join(root, path))), ...onPath];
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
