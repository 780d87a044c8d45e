import type { ImportPreview } from '../../../shared/model/import-preview.ts';
import { useFormat } from '../../ui/use-format.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { DryRunTable } from './DryRunTable.tsx';
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
  return (
    <>
      <DryRunTable previews={previews} />
      {previews.flatMap(({ file, questions }) => {
        const entry = entries.find(({ queued }) => queued.file.name === file);
        if (entry === undefined) return [];
        return questions.map((question) => (
          <QuestionCard
            key={`${file} ${question.id}`}
            question={question}
            options={entry.options}
            onOptions={entry.setOptions}
          />
        ));
      })}
      <p className="note">
        {t('dry.none')} {previews.some(({ vanished }) => vanished > 0) && t('dry.vanishedNote')}
      </p>
    </>
  );
}
