import type { ImportOptions, Recognition } from '../../../shared/model/recognition.ts';
import type { Result } from '../../../shared/model/result.ts';
import { recogniseFile } from '../../import/recognise-file.ts';

/** What a file is, without any store: times without a zone are read as UTC unless the options name a zone. */
export function sniffFile(path: string, options: ImportOptions, signal: AbortSignal): Promise<Result<Recognition>> {
  return recogniseFile(path, options, { zone: options.zone ?? 'UTC', signal });
}
