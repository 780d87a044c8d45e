import { basename } from 'node:path';
import type { ImportOptions, Recognition } from '../../../shared/model/recognition.ts';
import type { Result } from '../../../shared/model/result.ts';
import { recogniseFile } from '../../import/recognise-file.ts';
import { recogniseSet } from '../../import/recognise-set.ts';

type Sniffed = { path: string; options: ImportOptions };

/**
 * What files are, without any store: times without a zone are read as UTC unless the options name a zone. Several files are looked at
 * together: one may be a table of another.
 */
export async function sniffFiles(files: readonly Sniffed[], signal: AbortSignal): Promise<Result<Recognition>[]> {
  const context = { zone: files[0]?.options.zone ?? 'UTC', signal };
  const [first] = files;
  if (first !== undefined && files.length === 1) return [await recogniseFile(first.path, first.options, context)];
  const named = files.map(({ path, options }) => ({ path, name: basename(path), options }));
  const found = await recogniseSet({ files: named, context: { zone: context.zone }, signal });
  return found.ok ? found.value : files.map(() => found);
}
