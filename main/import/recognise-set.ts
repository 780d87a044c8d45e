import type { Recognition } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { openReader } from './reader/open-reader.ts';
import { recogniseTogether, type FilesInput } from './recognise-together.ts';

/** What each file of a set is, tables that belong to others among them. Nothing is stored. */
export async function recogniseSet(input: FilesInput): Promise<Result<Result<Recognition>[]>> {
  const reader = await openReader(input.files.map(({ path }) => path));
  try {
    const recognised = await recogniseTogether(input, reader);
    return recognised.ok ? ok(recognised.value.map((one) => (one.ok ? ok(one.value.recognition) : one))) : recognised;
  } finally {
    reader.close();
  }
}
