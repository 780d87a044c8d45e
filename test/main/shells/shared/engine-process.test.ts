import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../../main/core/project-folder.ts';
import { forkEngine } from '../../../../main/shells/shared/engine-lines.ts';
import { startEngineHost } from '../../../../main/shells/shared/engine-host.ts';
import type { FromEngine, Port, ToEngine } from '../../../../main/shells/shared/engine-protocol.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';
import { must } from '../../../support/transports.ts';

it('an engine process that is killed gives its calls a trouble, is started again and finds the store sound', async () => {
  const storePath = join(temporaryFolder(), 'a.redress');
  const engines: Port<ToEngine, FromEngine>[] = [];
  const again = Promise.withResolvers<void>();
  const spawn = (): Port<ToEngine, FromEngine> => {
    const engine = forkEngine(join(PROJECT_FOLDER, 'main', 'shells', 'engine.ts'));
    engines.push(engine);
    if (engines.length > 1) {
      engine.onMessage((message) => {
        if (message.type === 'opened') again.resolve();
      });
    }
    return engine;
  };
  const options = { storePath, shell: 'test', create: { organisation: 'Test', zone: 'UTC' } } as const;
  const host = must(await startEngineHost(spawn, options, () => undefined));
  expect(must(await host.invoke('sample.load', {})).job).not.toBe('');
  const waiting = host.invoke('app.info', {});
  engines[0]?.end();
  // The call was answered before the kill reached the process, or it has a trouble; it never hangs.
  const answer = await waiting;
  expect(answer.ok ? 'answered' : answer.error.code).toMatch(/^(answered|internal)$/);
  await again.promise;
  const info = must(await host.invoke('app.info', {}));
  expect(info.store.cases).toBe(0);
  expect(engines).toHaveLength(2);
  await host.close();
});
