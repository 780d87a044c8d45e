import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Opens an address in the default browser. A command line can be read by everyone on the machine, so the address, which
 * holds the token, goes through a private file that leads there. Where there is no browser nothing happens.
 * @returns takes the private file away
 */
export function openBrowser(url: string, platform = process.platform): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'redress-open-'));
  const page = join(folder, 'redress.html');
  writeFileSync(page, leadingPage(url), { mode: 0o600 });
  const [command, ...parameters] = openerOf(platform);
  const child = spawn(command, [...parameters, pathToFileURL(page).href], { stdio: 'ignore', detached: true });
  // No opener on this machine: the printed address is all there is.
  child.on('error', () => undefined);
  child.unref();
  return () => rmSync(folder, { recursive: true, force: true });
}

function openerOf(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return ['xdg-open'];
}

/** @param url  of our own making: digits, base64url and punctuation that HTML leaves alone */
function leadingPage(url: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${url}"><title>Redress</title>`;
}
