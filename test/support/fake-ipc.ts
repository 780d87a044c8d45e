import type { IpcMainLike } from '../../main/shells/electron/call-channel.ts';
import { APP_URL } from '../../main/shells/electron/app-protocol.ts';

type Frame = { url: string };

/** Electron's IPC as a pair of functions; values are structured-cloned on the way, as the real one does. */
export function fakeIpc(): {
  main: IpcMainLike;
  mainFrame: Frame;
  invokeFrom: (frame: Frame | null, channel: string, ...parameters: unknown[]) => Promise<unknown>;
  sendFrom: (frame: Frame | null, channel: string, ...parameters: unknown[]) => void;
} {
  const handlers = new Map<string, Parameters<IpcMainLike['handle']>[1]>();
  const listeners = new Map<string, Parameters<IpcMainLike['on']>[1]>();
  return {
    main: {
      handle: (channel, listener) => void handlers.set(channel, listener),
      on: (channel, listener) => void listeners.set(channel, listener),
    },
    mainFrame: { url: `${APP_URL}index.html` },
    invokeFrom: async (frame, channel, ...parameters) => {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new RangeError(`nothing handles ${channel}`);
      return structuredClone(await handler({ senderFrame: frame }, ...structuredClone(parameters)));
    },
    sendFrom: (frame, channel, ...parameters) =>
      listeners.get(channel)?.({ senderFrame: frame }, ...structuredClone(parameters)),
  };
}
