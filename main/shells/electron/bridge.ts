import { CALL_CHANNEL, GRANT_CHANNEL } from './channel-names.ts';

/** What the preload may use; a fake of it serves the tests. */
export type PreloadWorld<FileLike> = {
  invoke: (channel: string, ...parameters: unknown[]) => Promise<unknown>;
  send: (channel: string, ...parameters: unknown[]) => void;
  pathOf: (file: FileLike) => string;
  makeReference: () => string;
};

export type Bridge<FileLike> = {
  invoke: (name: string, input: unknown) => Promise<unknown>;
  /** A reference that stands for a dropped or picked file in calls, or `` when it is not a file on this computer. */
  pathForFile: (file: FileLike) => string;
};

/**
 * The one frozen object that the page gets. It never sees a path, and cannot name one: only a real file that a person
 * dropped or picked turns into a reference.
 */
export function createBridge<FileLike>(world: PreloadWorld<FileLike>): Bridge<FileLike> {
  return Object.freeze({
    invoke: (name: string, input: unknown) => world.invoke(CALL_CHANNEL, name, input),
    pathForFile: (file: FileLike) => {
      const path = world.pathOf(file);
      if (path === '') return '';
      const ref = world.makeReference();
      world.send(GRANT_CHANNEL, ref, path);
      return ref;
    },
  });
}
