/** The part of Electron's WebContents that is hardened; a fake of it serves the tests. */
export type HardenedContents = {
  on(event: string, listener: (event: { preventDefault: () => void }) => void): unknown;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
};

/** A page of Redress never leaves its address, opens no window and embeds nothing. */
export function hardenContents(contents: HardenedContents): void {
  const refuse = (event: { preventDefault: () => void }): void => event.preventDefault();
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
