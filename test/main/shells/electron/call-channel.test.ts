import { describe, expect, it } from 'vitest';
import { createBridge } from '../../../../main/shells/electron/bridge.ts';
import { CALL_CHANNEL, GRANT_CHANNEL } from '../../../../main/shells/electron/channel-names.ts';
import { openCallChannel } from '../../../../main/shells/electron/call-channel.ts';
import { withOwnPrinter } from '../../../../main/shells/electron/print-report.ts';
import { fakeCall } from '../../../support/fake-call.ts';
import { fakeIpc } from '../../../support/fake-ipc.ts';

const REF = '3f1f6f0e-1c1c-4d2e-9d0a-3f1f6f0e1c1c';

function channel(): ReturnType<typeof fakeIpc> & { asked: { name: string; input: unknown }[]; granted: string[][] } {
  const ipc = fakeIpc();
  const { call, asked } = fakeCall({ 'imports.list': { ok: true, value: [] } });
  const granted: string[][] = [];
  openCallChannel({
    ipc: ipc.main,
    call,
    grant: (ref, path) => granted.push([ref, path]),
    mainFrame: () => ipc.mainFrame,
  });
  return { ...ipc, asked, granted };
}

describe('the IPC wrapper', () => {
  it('passes calls of the window’s own page on', async () => {
    const { invokeFrom, mainFrame, asked } = channel();
    expect(await invokeFrom(mainFrame, CALL_CHANNEL, 'imports.list', {})).toEqual({ ok: true, value: [] });
    expect(asked).toEqual([{ name: 'imports.list', input: {} }]);
  });

  it('refuses other frames, frames that left the app’s origin, and frames that are gone', async () => {
    const { invokeFrom, sendFrom, mainFrame, asked, granted } = channel();
    const subframe = { url: mainFrame.url };
    const answers = [await invokeFrom(subframe, CALL_CHANNEL, 'imports.list', {})];
    answers.push(await invokeFrom(null, CALL_CHANNEL, 'imports.list', {}));
    sendFrom(subframe, GRANT_CHANNEL, REF, '/etc/passwd');
    mainFrame.url = 'https://evil.example/';
    answers.push(await invokeFrom(mainFrame, CALL_CHANNEL, 'imports.list', {}));
    expect(answers).toHaveLength(3);
    expect(answers).toMatchObject(answers.map(() => ({ ok: false, error: { code: 'refused' } })));
    expect([asked, granted]).toEqual([[], []]);
  });

  it('refuses names that are no text', async () => {
    const { invokeFrom, mainFrame, asked } = channel();
    for (const name of [7, null, undefined, {}]) {
      expect(await invokeFrom(mainFrame, CALL_CHANNEL, name, {})).toMatchObject({
        ok: false,
        error: { code: 'usage' },
      });
    }
    expect(asked).toEqual([]);
  });

  it('grants a file only under a reference of the preload’s making', () => {
    const { sendFrom, mainFrame, granted } = channel();
    sendFrom(mainFrame, GRANT_CHANNEL, 'a.csv', '/home/x/a.csv');
    sendFrom(mainFrame, GRANT_CHANNEL, REF, 12);
    sendFrom(mainFrame, GRANT_CHANNEL, REF, '/home/x/a.csv');
    expect(granted).toEqual([[REF, '/home/x/a.csv']]);
  });
});

describe('the bridge of the preload', () => {
  it('is one frozen object with two functions, and shows the page no path', async () => {
    const sent: unknown[][] = [];
    const bridge = createBridge<{ path: string }>({
      invoke: (...parameters) => Promise.resolve(parameters),
      send: (...parameters) => sent.push(parameters),
      pathOf: ({ path }) => path,
      makeReference: () => REF,
    });
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(Object.keys(bridge)).toEqual(['invoke', 'pathForFile']);
    expect(await bridge.invoke('app.info', {})).toEqual([CALL_CHANNEL, 'app.info', {}]);
    expect(bridge.pathForFile({ path: '/home/x/a.csv' })).toBe(REF);
    expect(bridge.pathForFile({ path: '' })).toBe('');
    expect(sent).toEqual([[GRANT_CHANNEL, REF, '/home/x/a.csv']]);
  });
});

describe('the report in Electron', () => {
  const html = { name: 'report.html', mediaType: 'text/html', bytes: new TextEncoder().encode('<p>ä</p>') };
  const input = { query: {}, format: 'pdf', paper: 'letter', lang: 'en' } as const;

  it('is printed by Electron from the HTML, and nothing else is touched', async () => {
    const { call, asked } = fakeCall({
      'report.render': { ok: true, value: html },
      'imports.list': { ok: true, value: [] },
    });
    const printed: string[] = [];
    const own = withOwnPrinter(call, (text, paper) => {
      printed.push(text, paper);
      return Promise.resolve(new Uint8Array([37]));
    });
    expect(await own('report.render', input)).toEqual({
      ok: true,
      value: { name: 'report.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([37]) },
    });
    expect(printed).toEqual(['<p>ä</p>', 'letter']);
    await own('imports.list', {});
    await own('report.render', { ...input, format: 'html' });
    expect(asked.map(({ name, input: given }) => [name, given])).toEqual([
      ['report.render', { ...input, format: 'html' }],
      ['imports.list', {}],
      ['report.render', { ...input, format: 'html' }],
    ]);
  });

  it('says what to do when printing fails', async () => {
    const { call } = fakeCall({ 'report.render': { ok: true, value: html } });
    const own = withOwnPrinter(call, () => Promise.reject(new Error('no printer')));
    expect(await own('report.render', input)).toMatchObject({ ok: false, error: { code: 'io' } });
  });
});
