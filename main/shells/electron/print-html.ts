import { BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintHtml } from './print-report.ts';
import { printWindowOptions } from './window-options.ts';

/** Prints a report with Electron itself: tagged, with outline, with the paper size that its style sheet names. */
export const printHtml: PrintHtml = async (html, paper) => {
  const path = join(tmpdir(), `redress-${randomUUID()}.html`);
  await writeFile(path, html, { mode: 0o600 });
  const window = new BrowserWindow(printWindowOptions());
  try {
    await window.loadFile(path);
    const bytes = await window.webContents.printToPDF({
      pageSize: paper === 'a4' ? 'A4' : 'Letter',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return new Uint8Array(bytes);
  } finally {
    window.destroy();
    await rm(path, { force: true });
  }
};
