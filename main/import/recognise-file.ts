import type { ImportOptions, Recognition } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { openSource } from './open-source.ts';
import { recogniseSource } from './recognise-source.ts';
import type { RecogniseContext } from './recognised.ts';

/**
 * What a file is: encoding, dialect, header, source, kind, columns, dates, and what has to be asked. Nothing is stored.
 * @param context  `name`: the file's name as people know it, where it differs from the path
 */
export async function recogniseFile(
  path: string,
  options: ImportOptions,
  context: RecogniseContext & { name?: string },
): Promise<Result<Recognition>> {
  const opened = openSource(path, context.name);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    const recognised = await recogniseSource(source, options, context);
    return recognised.ok ? ok(recognised.value.recognition) : recognised;
  } finally {
    source.close();
  }
}
