import { createServer, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { SECURITY_HEADERS } from '../../../main/shells/shared/content-security-policy.ts';
import { tokensPlugin } from '../../../renderer/tokens-plugin.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../../.build/preview', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Builds the preview and serves it under the product's own content policy. */
export async function servePreview(): Promise<{ url: string; close: () => void }> {
  await build({
    configFile: false,
    root: ROOT,
    base: '/',
    logLevel: 'error',
    plugins: [react(), tokensPlugin()],
    build: { outDir: OUT, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, minify: false },
  });
  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new RangeError('the preview has no port');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

async function answer(url: string, response: ServerResponse): Promise<void> {
  const path = normalize(new URL(url, 'http://localhost').pathname);
  const file = join(OUT, extname(path) === '' ? 'index.html' : path);
  try {
    const bytes = await readFile(file);
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}
