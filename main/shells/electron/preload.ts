import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { createBridge } from './bridge.ts';

contextBridge.exposeInMainWorld(
  'redress',
  createBridge({
    invoke: (channel, ...parameters) => ipcRenderer.invoke(channel, ...parameters),
    send: (channel, ...parameters) => ipcRenderer.send(channel, ...parameters),
    pathOf: (file: Parameters<typeof webUtils.getPathForFile>[0]) => webUtils.getPathForFile(file),
    makeReference: () => crypto.randomUUID(),
  }),
);
