import { useNavigate } from '@tanstack/react-router';
import { useWrite } from '../../client/use-write.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { sharedView } from '../address/view-search.ts';

/** Loads the sample data as a job that the Data page follows. */
export function SampleButton() {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const sample = useWrite('sample.load');
  const load = async (): Promise<void> => {
    const started = await sample.run({});
    if (started.ok)
      await navigate({ to: '/data', search: (view) => ({ ...sharedView(view), job: started.value.job }) });
  };
  return (
    <>
      <button
        type="button"
        className="button"
        title={t('empty.sampleNote')}
        onClick={() => void load()}
        disabled={sample.isRunning}
      >
        {t('empty.sample')}
      </button>
      {sample.error !== null && (
        <span className="failed-line" role="alert">
          {troubleWords(sample.error, lang)}
        </span>
      )}
    </>
  );
}
