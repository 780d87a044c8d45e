import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RawInvoke } from '../../../shared/contract/calls.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';
import { SECURITY_HEADERS } from '../shared/content-security-policy.ts';
import { listStaticFiles, type StaticFiles } from '../shared/static-files.ts';
import { callRoute } from './call-route.ts';
import { whyRefused } from './guard.ts';
import { readJson } from './read-body.ts';
import { sendBytes, sendJson } from './send.ts';
import { createSession, type Session } from './session.ts';
import { createUploads, type Uploads } from './uploads.ts';

export type ServerOptions = {
  call: RawInvoke;
  /** Makes `ref` stand for the file at `path` in later calls. */
  grant: (ref: string, path: string) => void;
  /** Folder of the built interface; null serves calls only. */
  rendererFolder: string | null;
  /** 0: any free port. */
  port: number;
};

export type RunningServer = {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Address that opens the session once: the token stands in the fragment, which no server or log sees. */
  url: string;
  close: () => Promise<void>;
};

/** The interface in a browser of this machine: 127.0.0.1 only, and only for who holds the token. */
export async function startServer(options: ServerOptions): Promise<Result<RunningServer>> {
  const uploads = createUploads(options.grant);
  const files = options.rendererFolder === null ? null : listStaticFiles(options.rendererFolder);
  const server = createServer({ requestTimeout: 0, headersTimeout: 20_000 });
  const port = await listen(server, options.port);
  if (port === null) {
    uploads.clear();
    return trouble('cannot-create', `Port ${options.port} is taken. Choose another with --port.`);
  }
  const authority = `127.0.0.1:${port}`;
  const session = createSession(`redress-${port}`);
  server.on('request', (request, response) => {
    answer({ request, response, authority, session, uploads, files, call: options.call }).catch(() => {
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, trouble('internal', 'The request could not be answered.'));
    });
  });
  return ok({
    origin: `http://${authority}`,
    url: `http://${authority}/#token=${session.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          uploads.clear();
          resolve();
        });
        server.closeAllConnections();
      }),
  });
}

type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  authority: string;
  session: Session;
  uploads: Uploads;
  files: StaticFiles | null;
  call: RawInvoke;
};

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, authority, session, uploads, files, call } = exchange;
  const refusal = whyRefused(request, authority);
  if (refusal !== null) return sendJson(response, refusal.status, trouble('refused', `Refused: ${refusal.reason}.`));
  const url = new URL(request.url ?? '/', `http://${authority}`);
  if (request.method !== 'POST') return sendStatic(files, url.pathname, response);
  if (url.pathname === '/session') return exchangeToken(session, request, response);
  if (!session.isKnown(request)) {
    return sendJson(response, 401, saidTrouble('refused', say('refused.noSession')));
  }
  if (url.pathname === '/upload') {
    const received = await uploads.receive(request, (url.searchParams.get('name') ?? 'upload').slice(0, 1024));
    return sendJson(response, received.ok ? 200 : 422, received);
  }
  const name = /^\/call\/([a-z.-]{1,60})$/.exec(url.pathname)?.[1];
  if (name === undefined) return sendJson(response, 404, trouble('usage', 'There is nothing at this address.'));
  return callRoute(name, call, request, response);
}

async function exchangeToken(session: Session, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readJson(request, 1024);
  const given = body.ok && typeof body.value === 'object' && body.value !== null ? body.value : {};
  const cookie = session.exchange('token' in given ? given.token : null);
  if (cookie === null) return sendJson(response, 403, saidTrouble('refused', say('refused.linkUsed')));
  response.setHeader('set-cookie', cookie);
  sendJson(response, 200, ok(null));
}

function sendStatic(files: StaticFiles | null, pathname: string, response: ServerResponse): void {
  const file = files?.find(pathname) ?? null;
  if (file === null) return sendBytes(response, 404, 'text/plain; charset=utf-8', 'Not found');
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': file.mediaType,
    'cache-control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number | null> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(null));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : null);
    });
  });
}
