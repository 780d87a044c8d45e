import type { ServerResponse } from 'node:http';
import type { FileOutput } from '../../../shared/contract/call.ts';
import { SECURITY_HEADERS } from '../shared/content-security-policy.ts';

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendBytes(response, status, 'application/json; charset=utf-8', JSON.stringify(value), {
    'cache-control': 'no-store',
  });
}

export function sendBytes(
  response: ServerResponse,
  status: number,
  mediaType: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': mediaType,
    'content-length': typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength,
    ...headers,
  });
  response.end(body);
}

/** A file to be saved: its name goes as RFC 6266 wants it, plain ASCII and UTF-8. */
export function sendFile(response: ServerResponse, { name, mediaType, bytes }: FileOutput): void {
  const ascii = name.replaceAll(/[^\w .()-]/g, '_');
  const utf8 = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  sendBytes(response, 200, mediaType, bytes, {
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`,
    'cache-control': 'no-store',
  });
}
