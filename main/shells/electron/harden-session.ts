import { APP_URL } from './app-protocol.ts';

/** The part of Electron's Session that is hardened; a fake of it serves the tests. */
export type HardenedSession = {
  setPermissionRequestHandler: (
    handler: (contents: unknown, permission: unknown, answer: (isGranted: boolean) => void) => void,
  ) => void;
  setPermissionCheckHandler: (handler: () => boolean) => void;
  setDevicePermissionHandler: (handler: () => boolean) => void;
  setSpellCheckerEnabled: (isEnabled: boolean) => void;
  webRequest: {
    onBeforeRequest: (
      listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ) => void;
  };
};

/** No permission is ever granted, and nothing is requested from anywhere but the app itself. */
export function hardenSession(session: HardenedSession): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwn(url) }));
}

/** Own pages, and what they made themselves (blobs to save, data images). */
function isOwn(url: string): boolean {
  return url.startsWith(APP_URL) || url.startsWith(`blob:${APP_URL}`) || url.startsWith('data:');
}
