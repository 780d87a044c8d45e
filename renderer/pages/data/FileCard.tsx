import { useFormat } from '../../ui/use-format.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { RecognisedFile } from './RecognisedFile.tsx';
import type { BenchEntry } from './use-bench.ts';

/** One file: its name and size, then whatever is known of it so far. */
export function FileCard({ entry, isAlone, onRemove }: { entry: BenchEntry; isAlone: boolean; onRemove: () => void }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { queued, state } = entry;
  const { name } = queued.file;
  return (
    <li className="file">
      <div className="file-head">
        <h3 className="clip" title={name}>
          {name}
        </h3>
        <span className="second">{format.bytes(queued.file.size)}</span>
        <button
          type="button"
          className="link second file-remove"
          onClick={onRemove}
          aria-label={t('data.remove', { name })}
        >
          {t('data.removeShort')}
        </button>
      </div>
      {state.step === 'sending' && (
        <p className="note" role="status">
          {t('data.sending', { share: format.share(entry.sent) })}
        </p>
      )}
      {state.step === 'recognising' && (
        <p className="note" role="status">
          {t('data.recognising')}
        </p>
      )}
      {state.step === 'failed' && (
        <p className="failed-line" role="alert">
          {troubleWords(state.error, lang)}
        </p>
      )}
      {state.step === 'known' && (
        <div aria-busy={state.isStale} className="awaited">
          <RecognisedFile
            recognition={state.recognition}
            options={entry.options}
            onOptions={entry.setOptions}
            isReady={entry.ready !== null}
            isAlone={isAlone}
          />
        </div>
      )}
    </li>
  );
}
