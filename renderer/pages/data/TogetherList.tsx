import { groupFiles } from '../../../shared/presets/group-files.ts';
import { saidWords } from '../../../shared/words/said.ts';
import { useWords } from '../../ui/use-words.ts';
import type { BenchEntry } from './use-bench.ts';

/** Which of the files belong together, and why: tables joined by keys, parts of one export, complaints and orders. */
export function TogetherList({ entries }: { entries: readonly BenchEntry[] }) {
  const { t, lang } = useWords();
  const groups = groupFiles(entries.flatMap(({ state }) => (state.step === 'known' ? [state.recognition] : [])));
  if (groups.length === 0) return null;
  return (
    <div className="together">
      <h3>{t('bench.together')}</h3>
      <ul className="note">
        {groups.map(({ how, files, said }) => (
          <li key={`${how} ${files.join()}`}>{saidWords(said, lang)}</li>
        ))}
      </ul>
    </div>
  );
}
