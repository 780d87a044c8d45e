import { useWords } from '../../ui/use-words.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { SampleButton } from './SampleButton.tsx';

/** A store without cases: what to do, and the sample data to try it with. */
export function EmptyStore() {
  const { t } = useWords();
  return (
    <div className="empty-store">
      <h1>{t('empty.title')}</h1>
      <p className="bottom-line">{t('empty.text')}</p>
      <div className="empty-actions">
        <ChooseFiles isMain />
        <SampleButton />
      </div>
      <p className="note">{t('empty.sampleNote')}</p>
    </div>
  );
}
