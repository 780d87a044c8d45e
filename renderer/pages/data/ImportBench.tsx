import { useWrite } from '../../client/use-write.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { FileCard } from './FileCard.tsx';
import { useImportQueue } from './import-queue.tsx';
import { useBench } from './use-bench.ts';

/** The files about to be imported, each with what was recognised and what has to be decided. */
export function ImportBench() {
  const { t, count } = useWords();
  const { change } = useView();
  const entries = useBench();
  const { clear, remove } = useImportQueue();
  const start = useWrite('imports.start');
  if (entries.length === 0) return null;
  const ready = entries.flatMap((entry) => entry.ready ?? []);
  const open = entries.filter(({ state, ready }) => state.step === 'known' && ready === null).length;
  const canStart = ready.length === entries.length && !start.isRunning;
  const run = async (): Promise<void> => {
    const started = await start.run({ files: ready });
    if (!started.ok) return;
    clear();
    change(({ rejects: _rejects, ...view }) => ({ ...view, job: started.value.job }));
  };
  return (
    <Section title={t('data.ready')} {...(open > 0 ? { note: count('data.needs', open) } : {})}>
      <ul className="bench">
        {entries.map((entry) => (
          <FileCard key={entry.queued.id} entry={entry} onRemove={() => remove(entry.queued.id)} />
        ))}
      </ul>
      <div className="bench-actions">
        <button type="button" className="button button-main" disabled={!canStart} onClick={() => void run()}>
          {count('data.import', entries.length)}
        </button>
        <button type="button" className="button" onClick={clear}>
          {t('data.removeAll')}
        </button>
        {start.error !== null && (
          <span className="failed-line" role="alert">
            {start.error.message}
          </span>
        )}
      </div>
    </Section>
  );
}
