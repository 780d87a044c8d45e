import { useWrite } from '../../client/use-write.ts';
import { Section } from '../../ui/Section.tsx';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { BenchRow } from './BenchRow.tsx';
import { FileCard } from './FileCard.tsx';
import { useImportQueue } from './import-queue.tsx';
import { TogetherList } from './TogetherList.tsx';
import { unmetNeeds } from './unmet-needs.ts';
import { useBench, type BenchEntry } from './use-bench.ts';
import { useCounting } from './use-counting.ts';
import { useWaitingFiles } from './use-waiting-files.ts';
import { WhatWillHappen } from './WhatWillHappen.tsx';

/** With more files than this, those about which nothing is open stand in one line each. */
const FEW = 3;

/** The files about to be imported, each with what was recognised and what has to be decided; then what will happen. */
export function ImportBench() {
  const { t, count, lang } = useWords();
  const { change } = useView();
  const { files, isSentDone } = useWaitingFiles();
  const entries = useBench(files);
  const { remove, send } = useImportQueue();
  const start = useWrite('imports.start');
  const ready = entries.flatMap((entry) => entry.ready ?? []);
  const open = entries.filter(({ state, ready }) => state.step === 'known' && ready === null).length;
  const needs = unmetNeeds(entries);
  const isReady = ready.length === entries.length && needs.length === 0;
  const bytes = entries.reduce((n, { queued }) => n + queued.file.size, 0);
  const counting = useCounting(isReady ? ready : [], bytes);
  if (entries.length === 0) return null;
  const isFew = entries.length <= FEW;
  const run = async (): Promise<void> => {
    const started = await start.run({ files: ready });
    if (!started.ok) return;
    const columnsOf = ({ state }: BenchEntry): string[] =>
      state.step === 'known' ? state.recognition.columns.map(({ name }) => name) : [];
    const sent = entries.flatMap((entry) =>
      entry.ready === null ? [] : [{ ...entry.ready, id: entry.queued.id, columns: columnsOf(entry) }],
    );
    send({ job: started.value.job, files: sent }, isSentDone);
    change(({ rejects: _rejects, changes: _changes, ...view }) => ({ ...view, job: started.value.job }));
  };
  return (
    <Section title={t('data.ready')} {...(open > 0 ? { note: count('data.needs', open) } : {})}>
      <ul className="bench">
        {entries.map((entry) => {
          const onRemove = (): void => remove([entry.queued.id]);
          return isFew || (entry.ready === null && entry.state.step === 'known') ? (
            <FileCard key={entry.queued.id} entry={entry} isAlone={isFew} onRemove={onRemove} />
          ) : (
            <BenchRow key={entry.queued.id} entry={entry} onRemove={onRemove} />
          );
        })}
      </ul>
      <TogetherList entries={entries} />
      {needs.length > 0 && (
        <p className="failed-line" role="alert">
          {t('bench.needs', { names: needs.join(', ') })}
        </p>
      )}
      {isReady && <WhatWillHappen counting={counting} entries={entries} />}
      <div className="bench-actions">
        <button
          type="button"
          className="button button-main"
          disabled={!isReady || counting.hasQuestions || start.isRunning}
          onClick={() => void run()}
        >
          {count('data.import', entries.length)}
        </button>
        <button type="button" className="button" onClick={() => remove(files.map(({ id }) => id))}>
          {t('data.removeAll')}
        </button>
        {start.error !== null && (
          <span className="failed-line" role="alert">
            {troubleWords(start.error, lang)}
          </span>
        )}
      </div>
    </Section>
  );
}
