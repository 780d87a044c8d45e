import type { ImportPreview } from '../../../shared/model/import-preview.ts';
import { useFormat } from '../../ui/use-format.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { headerKey } from '../../../shared/model/mapping-profile.ts';
import { chooseOption } from './choose-option.ts';
import { DryRunTable } from './DryRunTable.tsx';
import { groupAsked } from './group-asked.ts';
import { progressWords } from './progress-words.ts';
import { QuestionCard } from './QuestionCard.tsx';
import type { BenchEntry } from './use-bench.ts';
import type { Counting } from './use-counting.ts';

/** What the import would do, counted before anything is stored, and what only the whole files show to be open. */
export function WhatWillHappen({ counting, entries }: { counting: Counting; entries: readonly BenchEntry[] }) {
  const words = useWords();
  const format = useFormat();
  const { t, lang } = words;
  const { isWanted, want, run } = counting;
  return (
    <div className="dry-run">
      <h3>{t('dry.title')}</h3>
      {!isWanted && (
        <p>
          <button type="button" className="button" onClick={() => want(true)}>
            {t('dry.run')}
          </button>{' '}
          <span className="note">{t('dry.none')}</span>
        </p>
      )}
      {isWanted && (run === null || run.state === 'running') && (
        <p className="note" role="status">
          {run?.state === 'running' && run.progress.stage === 'importing'
            ? progressWords(run.progress, words, format)
            : t('dry.counting')}{' '}
          <button type="button" className="link" onClick={() => want(false)}>
            {t('dry.stop')}
          </button>
        </p>
      )}
      {run?.state === 'failed' && (
        <p className="failed-line" role="alert">
          {troubleWords(run.error, lang)}
        </p>
      )}
      {run?.state === 'done' && <Counted previews={run.value} entries={entries} />}
    </div>
  );
}

function Counted({ previews, entries }: { previews: readonly ImportPreview[]; entries: readonly BenchEntry[] }) {
  const { t } = useWords();
  const asked = previews.flatMap(({ file, questions }) => questions.map((question) => ({ file, question })));
  const named = (file: string): BenchEntry['state'] | undefined =>
    entries.find(({ queued }) => queued.file.name === file)?.state;
  return (
    <>
      <DryRunTable previews={previews} />
      {groupAsked(asked, (file) => columnsOf(named(file))).map(({ key, question, files, header }) => (
        <QuestionCard
          key={key}
          question={question}
          files={entries.length > 1 ? files : []}
          onChoose={(flag) => {
            for (const { state, options, setOptions } of entries) {
              const columns = columnsOf(state);
              if (columns !== null && headerKey(columns) === header) setOptions(chooseOption(options, flag));
            }
          }}
        />
      ))}
      <p className="note">
        {t('dry.none')} {previews.some(({ vanished }) => vanished > 0) && t('dry.vanishedNote')}
      </p>
    </>
  );
}

function columnsOf(state: BenchEntry['state'] | undefined): readonly string[] | null {
  return state?.step === 'known' ? state.recognition.columns.map(({ name }) => name) : null;
}
