import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AppInfo } from '../../../shared/contract/calls.ts';
import { createHttpClient, openSession, readAnswer } from '../../../renderer/client/http-client.ts';

const page = (hash: string) => ({ hash, pathname: '/' }) as Location;

const INFO: AppInfo = {
  version: '0.1.0',
  shell: 'http',
  store: {
    path: '/a/b.redress',
    name: 'b',
    organisation: 'B',
    zone: 'UTC',
    asOf: null,
    imports: 0,
    cases: 0,
    orders: 0,
    months: [],
  },
  notices: [],
  canPrintPdf: false,
  dimensions: {},
};

function serve(answer: (path: string) => Response | Error): { asked: { path: string; body: unknown }[] } {
  const asked: { path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', (path: string, init: { body: string }) => {
    asked.push({ path, body: JSON.parse(init.body) });
    const given = answer(path);
    return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
  });
  return { asked };
}

afterEach(() => vi.unstubAllGlobals());

describe('the session of the loopback server', () => {
  it('exchanges the token of the address and takes it out of the address', async () => {
    const { asked } = serve(() => new Response(null, { status: 204 }));
    const replaced: string[] = [];
    const history = { replaceState: (_state: unknown, _title: string, url: string) => replaced.push(url) };
    const opened = await openSession(page('#token=ab-c_1'), history as unknown as History);
    expect(opened.ok).toBe(true);
    expect(asked).toEqual([{ path: '/session', body: { token: 'ab-c_1' } }]);
    expect(replaced).toEqual(['/#/']);
  });

  it('relies on the cookie when there is no token', async () => {
    const { asked } = serve(() => new Response(null, { status: 500 }));
    expect((await openSession(page('#/clusters'), {} as History)).ok).toBe(true);
    expect(asked).toEqual([]);
  });

  it('goes on with a used token while the cookie of the first time holds, and says so when it does not', async () => {
    const history = { replaceState: () => undefined } as unknown as History;
    serve((path) =>
      path === '/session' ? new Response(null, { status: 403 }) : Response.json({ ok: true, value: INFO }),
    );
    expect((await openSession(page('#token=x'), history)).ok).toBe(true);
    serve(() => new Response(null, { status: 403 }));
    const refused = await openSession(page('#token=x'), history);
    expect(refused.ok ? '' : refused.error.message).toMatch(/used before/);
  });
});

describe('a call over HTTP', () => {
  it('posts its input and gives the value', async () => {
    const { asked } = serve(() => Response.json({ ok: true, value: [] }));
    const answer = await createHttpClient().invoke('imports.list', {});
    expect(answer).toEqual({ ok: true, value: [] });
    expect(asked).toEqual([{ path: '/call/imports.list', body: {} }]);
  });

  it('gives a trouble as it came', async () => {
    const error = { code: 'busy', message: 'another program writes' };
    serve(() => Response.json({ ok: false, error }, { status: 409 }));
    expect(await createHttpClient().invoke('imports.list', {})).toEqual({ ok: false, error });
  });

  it('says that the program does not answer instead of throwing', async () => {
    serve(() => new TypeError('failed to fetch'));
    const answer = await createHttpClient().invoke('imports.list', {});
    expect(answer.ok ? '' : answer.error.message).toMatch(/does not answer/);
  });

  it('reads a file with its name and media type', async () => {
    const response = new Response(new Uint8Array([1, 2, 3]), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="x.pdf"; filename*=UTF-8''Bericht%20%C3%BC.pdf`,
      },
    });
    expect(await readAnswer('report.render', response)).toEqual({
      ok: true,
      value: { name: 'Bericht ü.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) },
    });
  });

  it('says that the session is lost', async () => {
    const answer = await readAnswer('imports.list', new Response('no', { status: 403 }));
    expect(answer.ok ? '' : answer.error.code).toBe('refused');
  });

  it('does not take a page of HTML for an answer', async () => {
    const answer = await readAnswer('imports.list', new Response('<html>', { status: 200 }));
    expect(answer.ok ? '' : answer.error.code).toBe('internal');
  });
});
