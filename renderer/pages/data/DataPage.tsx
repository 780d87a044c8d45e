import { useCall } from '../../client/use-call.ts';
import { saidWords } from '../../../shared/words/said.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { ErasureSection } from '../erasure/ErasureSection.tsx';
import { DataCare } from '../taxonomy/DataCare.tsx';
import { ChangePanel } from './ChangePanel.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { ImportBench } from './ImportBench.tsx';
import { ImportList } from './ImportList.tsx';
import { JobPanel } from './JobPanel.tsx';
import { MissingColumns } from './MissingColumns.tsx';
import { ProfileList } from './ProfileList.tsx';
import { RejectPanel } from './RejectPanel.tsx';
import { SampleButton } from './SampleButton.tsx';

/** What came in, and bringing more in: files, decisions, progress, imports, rejects. */
export function DataPage() {
  const { t, lang } = useWords();
  const { view } = useView();
  const info = useCall('app.info', {});
  const isEmpty = info.state === 'data' && info.value.store.imports === 0;
  const notices = info.state === 'data' ? info.value.notices : [];
  return (
    <>
      <header className="page-head data-head">
        <h1>{t('data.title')}</h1>
        <p className="page-facts">{t('data.facts')}</p>
      </header>
      {notices.length > 0 && (
        <p className="aside-line notices">
          {t('data.notices')}: {notices.map((notice) => saidWords(notice, lang)).join(' ')}
        </p>
      )}
      <div className="drop-box">
        <p>
          {t('data.drop')} <ChooseFiles />
          {isEmpty && <SampleButton />}
        </p>
        <p className="note">{t('data.dropNote')}</p>
      </div>
      {view.job !== undefined && <JobPanel job={view.job} />}
      <ImportBench />
      {view.rejects !== undefined && <RejectPanel id={view.rejects} />}
      <DataCare />
      {view.changes !== undefined && <ChangePanel id={view.changes} />}
      <ImportList />
      <MissingColumns />
      <ProfileList />
      <ErasureSection />
    </>
  );
}
