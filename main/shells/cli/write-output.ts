import { rename, rm, writeFile } from 'node:fs/promises';
import { worldTrouble } from '../../core/world-trouble.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { isSaid } from '../../../shared/model/said.ts';
import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';

/** Writes a file whole or not at all: a draft beside it takes its name when it is complete. */
export async function writeOutput(path: string, bytes: Uint8Array | string): Promise<Result<null>> {
  const draft = `${path}.part-${process.pid}`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
    return ok(null);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const { code, message, details } = worldTrouble(error);
    const why = isSaid(details?.['said']) ? details['said'] : message;
    return saidTrouble(code === 'io' ? 'io' : 'cannot-create', say('cli.notWritable', { path, why }));
  }
}
