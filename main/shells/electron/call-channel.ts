import type { RawInvoke } from '../../../shared/contract/calls.ts';
import { trouble, type Result } from '../../../shared/model/result.ts';
import { APP_URL } from './app-protocol.ts';
import { CALL_CHANNEL, GRANT_CHANNEL } from './channel-names.ts';

type Frame = { url: string };
type CallEvent = { senderFrame: Frame | null };

/** The part of Electron's ipcMain that is used; a fake of it serves the tests. */
export type IpcMainLike = {
  handle: (channel: string, listener: (event: CallEvent, ...parameters: unknown[]) => Promise<unknown>) => void;
  on: (channel: string, listener: (event: CallEvent, ...parameters: unknown[]) => void) => void;
};

export type CallChannelOptions = {
  ipc: IpcMainLike;
  call: RawInvoke;
  grant: (ref: string, path: string) => void;
  /** The top frame of the one window; calls of any other frame are refused. */
  mainFrame: () => Frame | null;
};

/**
 * The one IPC wrapper. The sender must be the top frame of the window and show the app's own origin; the core's border
 * parses the input, the engine host parses the output.
 */
export function openCallChannel({ ipc, call, grant, mainFrame }: CallChannelOptions): void {
  const isTrusted = ({ senderFrame }: CallEvent): boolean =>
    senderFrame !== null && senderFrame === mainFrame() && senderFrame.url.startsWith(APP_URL);

  ipc.handle(CALL_CHANNEL, async (event, name, input): Promise<Result<unknown>> => {
    if (!isTrusted(event)) return trouble('refused', 'Only the Redress window may call.');
    return typeof name === 'string' ? call(name, input) : trouble('usage', 'There is no such call.');
  });

  ipc.on(GRANT_CHANNEL, (event, ref, path) => {
    if (isTrusted(event) && isReference(ref) && typeof path === 'string') grant(ref, path);
  });
}

/** The preload makes references with crypto.randomUUID. */
function isReference(ref: unknown): ref is string {
  return typeof ref === 'string' && /^[0-9a-f-]{36}$/.test(ref);
}
