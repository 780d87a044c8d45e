import type { CustomScheme } from 'electron';
import { readFile } from 'node:fs/promises';
import { SECURITY_HEADERS } from '../shared/content-security-policy.ts';
import type { StaticFiles } from '../shared/static-files.ts';

/** The interface is served from `app://redress`, never from `file://`: a real origin that may read nothing else. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'redress';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

export const SCHEME: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Answers requests of the page from the listed files only. */
export function answerFrom(files: StaticFiles): (request: { url: string; method: string }) => Promise<Response> {
  return async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    const file = host === APP_HOST && method === 'GET' ? files.find(pathname) : null;
    if (file === null) return new Response('Not found', { status: 404, headers: { ...SECURITY_HEADERS } });
    const body = new Uint8Array(await readFile(file.path));
    return new Response(body, { headers: { ...SECURITY_HEADERS, 'content-type': file.mediaType } });
  };
}
