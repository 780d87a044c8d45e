import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportOutcome } from '../../shared/model/recognition.ts';
import type { Sample } from '../../shared/sample/generate-sample.ts';
import type { BareCore } from './core.ts';
import type { ImportFile } from '../import/run-imports.ts';
import { importJob } from './import-job.ts';
import type { JobRun } from './jobs.ts';

/** Makes the sample exports and imports them as a person would; the files are gone afterwards, the data stays. */
export function sampleJob(core: BareCore): JobRun<readonly ImportOutcome[]> {
  return async (control) => {
    const folder = mkdtempSync(join(tmpdir(), 'redress-sample-'));
    try {
      const { generateSample } = await import('../../shared/sample/generate-sample.ts');
      const files = await writeSample(generateSample(), folder);
      return await importJob(core, files)(control);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** Writes the sample's files to a folder; gives them in the order in which a firm would import them. */
export async function writeSample(sample: Sample, folder: string): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  for (const { name, kind, text } of sample.files) {
    const path = join(folder, name);
    await writeFile(path, text);
    files.push({ path, name, options: { kind } });
  }
  return files;
}
