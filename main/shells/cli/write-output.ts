import { rename, rm, writeFile } from 'node:fs/promises';
import { worldTrouble } from '../../core/world-trouble.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';

/** Writes a file whole or not at all: a draft beside it takes its name when it is complete. */
export async function writeOutput(path: string, bytes: Uint8Array | string): Promise<Result<null>> {
  const draft = `${path}.part-${process.pid}`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
    return ok(null);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const { code, message } = worldTrouble(error);
    return trouble(code === 'io' ? 'io' : 'cannot-create', `${path} cannot be written. ${message}`);
  }
}
