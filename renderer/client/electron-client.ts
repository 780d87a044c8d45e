import { z } from 'zod';
import type { Invoke } from '../../shared/contract/calls.ts';
import { ok, trouble } from '../../shared/model/result.ts';
import type { Client } from './client.ts';

/** What the preload script puts on the window (main/shells/electron/preload). */
export type Bridge = { invoke: Invoke; pathForFile: (file: File) => string };

const bridgeShape = z.custom<Bridge>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'invoke' in value &&
    typeof value.invoke === 'function' &&
    'pathForFile' in value &&
    typeof value.pathForFile === 'function',
);

/** The bridge of the Electron preload, or null in a browser. */
export function findBridge(host: unknown): Bridge | null {
  const candidate = typeof host === 'object' && host !== null && 'redress' in host ? host.redress : undefined;
  const parsed = bridgeShape.safeParse(candidate);
  return parsed.success ? parsed.data : null;
}

export function createElectronClient(bridge: Bridge): Client {
  return {
    invoke: bridge.invoke,
    refOf: (file) => {
      const path = bridge.pathForFile(file);
      return Promise.resolve(
        path === ''
          ? trouble('unreadable', `“${file.name}” is not a file on this computer. Save it first, then drop it here.`)
          : ok({ ref: path, name: file.name }),
      );
    },
  };
}
