import { mkdtempSync, readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../../main/shells/http/start-server.ts';
import { CONTENT_SECURITY_POLICY } from '../../../../main/shells/shared/content-security-policy.ts';
import { fakeCall } from '../../../support/fake-call.ts';

const FILE = { name: 'Bericht – Mai.html', mediaType: 'text/html', bytes: new TextEncoder().encode('<p>x</p>') };

let folder: string;
let server: RunningServer;
let granted: Map<string, string>;
let asked: { name: string; input: unknown }[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redress-test-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Redress</title>');
  writeFileSync(join(folder, 'assets', 'app.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'app.js.map'), '{}');
  granted = new Map();
  const fake = fakeCall({
    'imports.list': { ok: true, value: [] },
    'report.render': { ok: true, value: FILE },
    'cases.columns': { ok: true, value: new Uint8Array([1, 2, 3]) },
    'imports.undo': { ok: false, error: { code: 'not-found', message: 'There is no import 7.' } },
  });
  asked = fake.asked;
  const started = await startServer({
    call: fake.call,
    grant: (ref, path) => granted.set(ref, path),
    rendererFolder: folder,
    port: 0,
  });
  if (!started.ok) throw new RangeError(started.error.message);
  server = started.value;
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Sent = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** A plain client: fetch would not let a test choose Host, Origin and Sec-Fetch headers. */
function send(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Sent> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

const json = (extra: Record<string, string> = {}): Record<string, string> => ({
  'content-type': 'application/json',
  origin: server.origin,
  ...extra,
});

function token(): string {
  return new URL(server.url).hash.slice('#token='.length);
}

async function signIn(): Promise<string> {
  const answer = await send('POST', '/session', json(), JSON.stringify({ token: token() }));
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

describe('the session', () => {
  it('has a token of 32 bytes in the fragment, on 127.0.0.1', () => {
    expect(Buffer.from(token(), 'base64url')).toHaveLength(32);
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    expect(new URL(server.url).search).toBe('');
  });

  it('exchanges the token once for a cookie that scripts and other sites cannot use', async () => {
    const first = await send('POST', '/session', json(), JSON.stringify({ token: token() }));
    const second = await send('POST', '/session', json(), JSON.stringify({ token: token() }));
    expect(first.status).toBe(200);
    expect(String(first.headers['set-cookie'])).toMatch(/^redress-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it.each(['', 'null', '{}', '{"token":1}', '{"token":"wrong"}'])('gives nothing for %s', async (body) => {
    const answer = await send('POST', '/session', json(), body);
    expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
  });

  it('lets nobody call or upload without the cookie', async () => {
    const call = await send('POST', '/call/imports.list', json(), '{}');
    const wrong = await send('POST', '/call/imports.list', json({ cookie: 'redress-1=x' }), '{}');
    const upload = await send('POST', '/upload?name=a.csv', json(), 'a,b');
    expect([call.status, wrong.status, upload.status]).toEqual([401, 401, 401]);
    expect(asked).toEqual([]);
    expect(granted.size).toBe(0);
  });
});

describe('the guard, on every route', () => {
  it.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])('refuses the host %s', async (host) => {
    const cookie = await signIn();
    const page = await send('GET', '/', { host });
    const call = await send('POST', '/call/imports.list', json({ host, cookie }), '{}');
    expect([page.status, call.status]).toEqual([421, 421]);
  });

  it('refuses foreign origins and sites, and posts that name neither', async () => {
    const cookie = await signIn();
    const refused = [
      json({ cookie, origin: 'http://evil.example' }),
      json({ cookie, origin: 'null' }),
      json({ cookie, origin: server.origin.replace('127.0.0.1', 'localhost') }),
      json({ cookie, 'sec-fetch-site': 'cross-site' }),
      json({ cookie, 'sec-fetch-site': 'same-site' }),
      { 'content-type': 'application/json', cookie },
    ];
    for (const headers of refused) expect((await send('POST', '/call/imports.list', headers, '{}')).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it('lets a link from elsewhere open the page, but nothing from elsewhere embed or fetch it', async () => {
    const from = (mode: string, dest: string): Promise<Sent> =>
      send('GET', '/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest });
    expect((await from('navigate', 'document')).status).toBe(200);
    expect((await from('navigate', 'iframe')).status).toBe(403);
    expect((await from('no-cors', 'script')).status).toBe(403);
    expect((await from('cors', 'empty')).status).toBe(403);
  });

  it('knows two methods and gives no CORS headers', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const answer = await send(method, '/call/imports.list', { origin: server.origin });
      expect(answer.status).toBe(405);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('files of the interface', () => {
  it('come with the content policy and their type', async () => {
    const page = await send('GET', '/');
    expect(page.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    const script = await send('GET', '/assets/app.js');
    expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it('are looked up: views give the page, anything else that is not listed gives 404', async () => {
    expect((await send('GET', '/clusters/some-view')).body.toString()).toContain('<title>Redress</title>');
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/assets/app.js.map',
      '/assets/%2e%2e/x.js',
      '//etc/passwd.txt',
    ]) {
      expect((await send('GET', path)).status).toBe(404);
    }
  });

  it('made after the start are not served', async () => {
    writeFileSync(join(folder, 'late.html'), 'late');
    expect((await send('GET', '/late.html')).status).toBe(404);
  });
});

describe('calls', () => {
  it('carry input and answers as JSON', async () => {
    const cookie = await signIn();
    const good = await send('POST', '/call/imports.list', json({ cookie }), '{}');
    const bad = await send('POST', '/call/imports.undo', json({ cookie }), '{"id":7}');
    expect(JSON.parse(good.body.toString())).toEqual({ ok: true, value: [] });
    expect(JSON.parse(bad.body.toString())).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'There is no import 7.' },
    });
    expect(asked).toEqual([
      { name: 'imports.list', input: {} },
      { name: 'imports.undo', input: { id: 7 } },
    ]);
    expect(good.headers['cache-control']).toBe('no-store');
  });

  it('carry bytes as bytes, with name and type of a file', async () => {
    const cookie = await signIn();
    const report = await send('POST', '/call/report.render', json({ cookie }), '{}');
    const columns = await send('POST', '/call/cases.columns', json({ cookie }), '{}');
    expect(report.body.toString()).toBe('<p>x</p>');
    expect(report.headers['content-disposition']).toBe(
      `attachment; filename="Bericht _ Mai.html"; filename*=UTF-8''Bericht%20%E2%80%93%20Mai.html`,
    );
    expect([...columns.body]).toEqual([1, 2, 3]);
  });

  it('refuse unknown names, other media types, broken and huge bodies', async () => {
    const cookie = await signIn();
    const status = async (path: string, headers: Record<string, string>, body: string): Promise<number> =>
      (await send('POST', path, headers, body)).status;
    expect(await status('/call/constructor', json({ cookie }), '{}')).toBe(404);
    expect(await status('/call/no.such', json({ cookie }), '{}')).toBe(404);
    expect(await status('/call/imports.list', json({ cookie, 'content-type': 'text/plain' }), '{}')).toBe(400);
    expect(await status('/call/imports.list', json({ cookie }), '{')).toBe(400);
    expect(await status('/call/imports.list', json({ cookie }), ' '.repeat(1_100_000))).toBe(400);
    expect(asked).toEqual([]);
  });
});

describe('uploads', () => {
  it('arrive whole under a reference that says nothing of where they lie, and go when the server stops', async () => {
    const cookie = await signIn();
    const sent = await send('POST', '/upload?name=..%2F..%2Fcases.csv', json({ cookie }), 'id,date\n1,2026-01-01\n');
    const { value } = JSON.parse(sent.body.toString()) as { value: { ref: string; name: string } };
    const path = granted.get(value.ref) ?? '';
    expect(value.ref).toMatch(/^[0-9a-f-]{36}$/);
    expect(value.name).toBe('../../cases.csv');
    expect(path).not.toContain('cases');
    expect(readFileSync(path, 'utf8')).toBe('id,date\n1,2026-01-01\n');
    await server.close();
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });
});
