import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../ui/use-words.ts';
import { useWrite } from '../../client/use-write.ts';
import { sharedView } from '../address/view-search.ts';
import { ChooseFiles } from './ChooseFiles.tsx';

/** A store without cases: what to do, and the sample data to try it with. */
export function EmptyStore() {
  const { t } = useWords();
  const navigate = useNavigate();
  const sample = useWrite('sample.load');
  const loadSample = async (): Promise<void> => {
    const started = await sample.run({});
    if (started.ok) await navigate({ to: '/data', search: (view) => ({ ...sharedView(view), job: started.value.job }) });
  };
  return (
    <div className="empty-store">
      <h1>{t('empty.title')}</h1>
      <p className="bottom-line">{t('empty.text')}</p>
      <div className="empty-actions">
        <ChooseFiles isMain />
        <button type="button" className="button" onClick={() => void loadSample()} disabled={sample.isRunning}>
          {t('empty.sample')}
        </button>
      </div>
      <p className="note">{t('empty.sampleNote')}</p>
      {sample.error !== null && (
        <p className="failed" role="alert">
          {sample.error.message}
        </p>
      )}
    </div>
  );
}
