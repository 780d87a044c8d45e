import { describe, expect, it } from 'vitest';
import { createElectronClient, findBridge } from '../../../renderer/client/electron-client.ts';

const bridge = { invoke: () => Promise.resolve({ ok: true, value: {} }), pathForFile: (file: File) => file.name };

describe('the bridge of the Electron preload', () => {
  it('is found on a window that has it, and on no other', () => {
    expect(findBridge({ redress: bridge })).not.toBeNull();
    expect(findBridge({})).toBeNull();
    expect(findBridge({ redress: { invoke: bridge.invoke } })).toBeNull();
  });

  it('names a dropped file by what the preload says of it', async () => {
    const found = findBridge({ redress: bridge });
    const client = found === null ? null : createElectronClient(found);
    expect(await client?.refOf(new File(['a'], 'a.csv'))).toEqual({ ok: true, value: { ref: 'a.csv', name: 'a.csv' } });
  });

  it('refuses what is not a file on this computer', async () => {
    const found = findBridge({ redress: { ...bridge, pathForFile: () => '' } });
    const answer = await (found === null ? null : createElectronClient(found))?.refOf(new File(['a'], 'a.csv'));
    expect(answer?.ok).toBe(false);
  });
});
