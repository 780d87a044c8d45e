import { rmSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { createApp } from '../../main/core/create-app.ts';
import { generateSample } from '../../shared/sample/generate-sample.ts';
import { must } from './transports.ts';

/** A store filled with the sample exports at a scale, without any shell: for tests whose subject comes after the import. */
export async function fillWithSample(storePath: string, scale: number): Promise<void> {
  const paths = new Map<string, string>();
  const files = generateSample({ scale }).files.map(({ name, text }) => {
    paths.set(name, `${storePath}.${name}`);
    writeFileSync(`${storePath}.${name}`, text);
    return { file: { ref: name, name }, options: {} };
  });
  const app = must(
    createApp({
      storePath,
      shell: 'test',
      create: { organisation: 'Harbour & Home', zone: 'UTC' },
      resolveFile: (ref) => paths.get(ref) ?? null,
    }),
  );
  const { job } = must(await app.invoke('imports.start', { files }));
  for (;;) {
    const state = must(await app.invoke('jobs.get', { job }));
    if (state.state === 'done') break;
    if (state.state !== 'running') throw new RangeError(JSON.stringify(state));
    await setImmediate();
  }
  await app.close();
  for (const path of paths.values()) rmSync(path);
}
