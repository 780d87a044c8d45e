import { Link } from '@tanstack/react-router';
import { askedIn } from '../../../shared/contract/asked.ts';
import type { ImportOutcome, Progress } from '../../../shared/model/recognition.ts';
import { useJob } from '../../client/use-job.ts';
import { useWrite } from '../../client/use-write.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { fillMessage, isMessageKey } from '../../../shared/words/messages.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { sharedView } from '../address/view-search.ts';
import { AskedAgain } from './AskedAgain.tsx';
import { useImportQueue } from './import-queue.tsx';
import { progressWords } from './progress-words.ts';
import { OutcomeList } from './OutcomeList.tsx';

/** A running or finished import job: how far, how fast, how long; then what came of it. */
export function JobPanel({ job }: { job: string }) {
  const { t, lang } = useWords();
  const { change } = useView();
  const { sent } = useImportQueue();
  const state = useJob(job);
  const close = (): void => change(({ job: _job, ...view }) => view, false);
  const closing = (
    <button type="button" className="link second" onClick={close}>
      {t('data.close')}
    </button>
  );
  if (state === null) return <p role="status">{t('data.starting')}</p>;
  switch (state.state) {
    case 'running':
      return <Running job={job} progress={state.progress} />;
    case 'done':
      return <Done outcomes={state.value} closing={closing} />;
    case 'failed': {
      const asked = askedIn(state.error);
      if (asked.length > 0 && sent?.job === job) return <AskedAgain key={job} sent={sent} asked={asked} />;
      return (
        <Section title={t('data.failed')} aside={closing}>
          <p className="failed-line" role="alert">
            {troubleWords(state.error, lang)}
          </p>
        </Section>
      );
    }
    case 'cancelled':
      return (
        <Section title={t('data.cancelled')} aside={closing}>
          {null}
        </Section>
      );
    default:
      return null;
  }
}

function Running({ job, progress }: { job: string; progress: Progress }) {
  const words = useWords();
  const format = useFormat();
  const { t, lang } = words;
  const cancel = useWrite('jobs.cancel');
  const key = `stage.${progress.stage}`;
  const stage = isMessageKey(key) ? fillMessage(lang, key, {}) : progress.stage;
  const share = progress.total === null || progress.total === 0 ? null : Math.min(1, progress.done / progress.total);
  return (
    <Section title={t('data.working')} note={stage}>
      <div className="progress-row">
        <progress
          className="progress"
          aria-label={`${t('data.working')}: ${stage}`}
          max={1}
          {...(share === null ? {} : { value: share })}
        />
        <button type="button" className="button" disabled={cancel.isRunning} onClick={() => void cancel.run({ job })}>
          {t(cancel.isRunning ? 'data.cancelling' : 'data.cancel')}
        </button>
      </div>
      <p className="note" role="status">
        {progressWords(progress, words, format)}
      </p>
    </Section>
  );
}

function Done({ outcomes, closing }: { outcomes: readonly ImportOutcome[]; closing: React.ReactNode }) {
  const { t } = useWords();
  return (
    <Section title={t('data.done')} note={t('data.doneNote')} aside={closing}>
      <OutcomeList outcomes={outcomes} />
      <p className="bench-actions">
        <Link to="/" search={sharedView} className="button button-main">
          {t('data.toMonth')}
        </Link>
      </p>
    </Section>
  );
}
