import { headerKey } from '../../../shared/model/mapping-profile.ts';
import { chooseOption } from './choose-option.ts';
import type { AskedGroup } from './group-asked.ts';
import type { SentFile } from './import-queue.tsx';

/**
 * The files with the answers to what came up: an answer holds for all files of the same columns, so that the next of them does not ask
 * again; one that names its file holds for that alone.
 * @param flags  the answer to each group, by its key, as the command line would give it
 */
export function answered(
  files: readonly SentFile[],
  groups: readonly AskedGroup[],
  flags: ReadonlyMap<string, string>,
): SentFile[] {
  return files.map((one) => {
    const header = headerKey(one.columns);
    const own = groups.filter(({ key, header: of, files: names }) =>
      flags.get(key)?.startsWith('--as-') === true ? names.includes(one.file.name) : of === header,
    );
    return {
      ...one,
      options: own.reduce((options, { key }) => chooseOption(options, flags.get(key) ?? ''), one.options),
    };
  });
}
