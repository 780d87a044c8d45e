import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** What may be served: the address of each file of the built interface, known before the first request. */
export type StaticFiles = {
  /** The file for an address (`/assets/x.js`), or null. Addresses are looked up, never turned into paths. */
  find: (pathname: string) => StaticFile | null;
  count: number;
};

export type StaticFile = { path: string; mediaType: string; isImmutable: boolean };

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Lists the built interface once. A file of an unknown kind (a source map, a stray file) is not served.
 * Addresses without an extension are views of the one page and give `index.html`.
 */
export function listStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = MEDIA_TYPES[extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).map(encodeURIComponent).join('/')}`;
    files.set(address, { path, mediaType, isImmutable: address.startsWith('/assets/') });
  }
  const page = files.get('/index.html') ?? null;
  return {
    find: (pathname) => files.get(pathname) ?? (isView(pathname) ? page : null),
    count: files.size,
  };
}

function isView(pathname: string): boolean {
  return /^\/[\w/-]*$/.test(pathname);
}
