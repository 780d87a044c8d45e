import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createApp, type AppOptions } from '../../main/core/create-app.ts';
import type { App } from '../../main/core/app.ts';
import { PROJECT_FOLDER } from '../../main/core/project-folder.ts';
import { createBridge } from '../../main/shells/electron/bridge.ts';
import { openCallChannel } from '../../main/shells/electron/call-channel.ts';
import { startServer } from '../../main/shells/http/start-server.ts';
import { forkEngine } from '../../main/shells/shared/engine-lines.ts';
import { startEngineHost, type EngineHost } from '../../main/shells/shared/engine-host.ts';
import type { FromEngine, Port, ToEngine } from '../../main/shells/shared/engine-protocol.ts';
import { serveEngine } from '../../main/shells/shared/serve-engine.ts';
import { readAnswer } from '../../renderer/client/http-client.ts';
import { isCallName, type FileRef, type Invoke } from '../../shared/contract/calls.ts';
import type { Result } from '../../shared/model/result.ts';
import { messagePortLine } from './fake-engine.ts';
import { fakeIpc } from './fake-ipc.ts';

/** One way from an interface to the core: calls, and naming a file on disk for them. */
export type Transport = { invoke: Invoke; refOf: (path: string) => Promise<FileRef>; close: () => Promise<void> };

const CREATE = { organisation: 'Test', zone: 'UTC' };

/** Every way there is; each opens its own store at the path given. */
export const TRANSPORTS: Readonly<Record<string, (storePath: string) => Promise<Transport>>> = {
  direct: (storePath) => {
    const { app, grant } = openHere(storePath);
    return Promise.resolve({ invoke: app.invoke, close: app.close, refOf: granting(grant) });
  },

  'loopback server': async (storePath) => {
    const { app, grant } = openHere(storePath);
    const server = must(await startServer({ call: app.call, grant, rendererFolder: null, port: 0 }));
    const send = await signIn(server.origin, server.url);
    return {
      invoke: async (name, input) => {
        const answer = await send(`/call/${name}`, JSON.stringify(input));
        return isCallName(name) ? readAnswer(name, answer) : ((await answer.json()) as never);
      },
      refOf: async (path) => {
        const answer = await send(
          `/upload?name=${encodeURIComponent(basename(path))}`,
          new Uint8Array(readFileSync(path)),
        );
        return must((await answer.json()) as Result<FileRef>);
      },
      close: () => server.close().then(app.close),
    };
  },

  'Electron’s bridge and IPC': (storePath) => {
    const { app, grant } = openHere(storePath);
    const ipc = fakeIpc();
    openCallChannel({ ipc: ipc.main, call: app.call, grant, mainFrame: () => ipc.mainFrame });
    const bridge = createBridge<string>({
      invoke: (channel, ...parameters) => ipc.invokeFrom(ipc.mainFrame, channel, ...parameters),
      send: (channel, ...parameters) => ipc.sendFrom(ipc.mainFrame, channel, ...parameters),
      pathOf: (path) => path,
      makeReference: () => crypto.randomUUID(),
    });
    return Promise.resolve({
      invoke: (name, input) => bridge.invoke(name, input) as never,
      refOf: (path) => Promise.resolve({ ref: bridge.pathForFile(path), name: basename(path) }),
      close: app.close,
    });
  },

  'engine over a message port': (storePath) =>
    overEngine(storePath, () => {
      const { shell, engine } = messagePortLine();
      serveEngine(engine, createApp, () => engine.end());
      return shell;
    }),

  'engine process': (storePath) =>
    overEngine(storePath, () => forkEngine(join(PROJECT_FOLDER, 'main', 'shells', 'engine.ts'))),
};

function openHere(storePath: string): { app: App; grant: (ref: string, path: string) => void } {
  const granted = new Map<string, string>();
  const options: AppOptions = {
    storePath,
    shell: 'test',
    create: CREATE,
    resolveFile: (ref) => granted.get(ref) ?? null,
  };
  return { app: must(createApp(options)), grant: (ref, path) => granted.set(ref, path) };
}

async function overEngine(storePath: string, spawn: () => Port<ToEngine, FromEngine>): Promise<Transport> {
  const host: EngineHost = must(
    await startEngineHost(spawn, { storePath, shell: 'test', create: CREATE }, () => undefined),
  );
  return { invoke: host.invoke, refOf: granting(host.grant), close: host.close };
}

function granting(grant: (ref: string, path: string) => void): Transport['refOf'] {
  return (path) => {
    const ref = crypto.randomUUID();
    grant(ref, path);
    return Promise.resolve({ ref, name: basename(path) });
  };
}

/** A page's fetch: with the cookie that the token gave, and its own origin. */
async function signIn(origin: string, url: string): Promise<(path: string, body: BodyInit) => Promise<Response>> {
  const headers = { 'content-type': 'application/json', origin };
  const token = new URL(url).hash.slice('#token='.length);
  const answer = await fetch(`${origin}/session`, { method: 'POST', headers, body: JSON.stringify({ token }) });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return (path, body) => fetch(`${origin}${path}`, { method: 'POST', headers: { ...headers, cookie }, body });
}

/** The value of a result that must be one. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new RangeError(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
