import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useState, type ReactNode } from 'react';
import { useClient } from '../../client/client-context.ts';
import { saveFile } from '../../client/save-file.ts';
import { useCall } from '../../client/use-call.ts';
import { AnalysisGate } from '../../ui/AnalysisGate.tsx';
import type { Analysis } from '../../../shared/model/analysis.ts';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { queryOf } from '../address/view-search.ts';
import { ReportPreview } from './ReportPreview.tsx';

type Making =
  | { state: 'idle' }
  | { state: 'making' }
  | { state: 'made'; text: string }
  | { state: 'failed'; why: string };

/** What the executive gets: month, paper and language, a look at page one, and the files. */
export function ReportPage() {
  return <AnalysisGate>{(analysis) => <ReportView analysis={analysis} />}</AnalysisGate>;
}

function ReportView({ analysis }: { analysis: Analysis }) {
  const { t, lang: ownLang } = useWords();
  const format = useFormat();
  const label = useDimensionLabel();
  const client = useClient();
  const { view, change } = useView();
  const info = useCall('app.info', {});
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const paper = view.paper ?? 'a4';
  const lang = view.lang ?? ownLang;
  const canPdf = info.state === 'data' && info.value.canPrintPdf;
  const months = info.state === 'data' ? info.value.store.months : [];
  const filters = Object.entries(view.filter ?? {}).map(([id, values]) => `${label(id)}: ${values.join(', ')}`);

  const make = async (kind: 'html' | 'pdf'): Promise<void> => {
    setMaking({ state: 'making' });
    const answer = await client.invoke('report.render', { query: queryOf(view), format: kind, paper, lang });
    if (!answer.ok) {
      setMaking({ state: 'failed', why: troubleWords(answer.error, ownLang) });
      return;
    }
    saveFile(answer.value);
    const { name, bytes } = answer.value;
    setMaking({ state: 'made', text: t('report.made', { name, size: format.bytes(bytes.byteLength) }) });
  };
  return (
    <>
      <header className="page-head">
        <h1>{t('report.page')}</h1>
        <p className="page-facts">{t('report.facts')}</p>
      </header>
      <div className="report-bar">
        <Choice name={t('report.month')}>
          <select
            className="field"
            aria-label={t('report.month')}
            value={analysis.month}
            onChange={({ target }) => change((old) => ({ ...old, month: target.value }))}
          >
            {months.toReversed().map((month) => (
              <option key={month} value={month}>
                {format.period(month)}
              </option>
            ))}
          </select>
        </Choice>
        <Choice name={t('report.paper')}>
          <select
            className="field"
            aria-label={t('report.paper')}
            value={paper}
            onChange={({ target }) => change((old) => ({ ...old, paper: target.value === 'letter' ? 'letter' : 'a4' }))}
          >
            <option value="a4">{t('report.paper.a4')}</option>
            <option value="letter">{t('report.paper.letter')}</option>
          </select>
        </Choice>
        <Choice name={t('report.language')}>
          <select
            className="field"
            aria-label={t('report.language')}
            value={lang}
            onChange={({ target }) => change((old) => ({ ...old, lang: target.value === 'de' ? 'de' : 'en' }))}
          >
            <option value="en">{t('language.en')}</option>
            <option value="de">{t('language.de')}</option>
          </select>
        </Choice>
        <button
          type="button"
          className="button button-main"
          disabled={!canPdf || making.state === 'making'}
          onClick={() => void make('pdf')}
        >
          {t('report.savePdf')}
        </button>
        <button type="button" className="button" disabled={making.state === 'making'} onClick={() => void make('html')}>
          {t('report.saveHtml')}
        </button>
      </div>
      {info.state === 'data' && !canPdf && <p className="note">{t('report.noPdf')}</p>}
      {filters.length > 0 && <p className="note">{t('report.filters', { filters: filters.join(' · ') })}</p>}
      <p role="status" className="note report-state">
        {making.state === 'making' && t('report.making')}
        {making.state === 'made' && making.text}
      </p>
      {making.state === 'failed' && (
        <p className="failed-line" role="alert">
          {making.why}
        </p>
      )}
      <ReportPreview analysis={analysis} lang={lang} paper={paper} />
    </>
  );
}

function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="choice">
      <span className="second" aria-hidden="true">
        {name}
      </span>
      {children}
    </span>
  );
}
