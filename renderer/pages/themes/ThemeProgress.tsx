import type { Progress } from '../../../shared/model/recognition.ts';
import { useWrite } from '../../client/use-write.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { progressWords } from '../data/progress-words.ts';

const STAGES = ['reading', 'words', 'meaning', 'neighbours', 'groups', 'places'] as const;

/** How far a computation of themes is, and stopping it. */
export function ThemeProgress({ job, progress }: { job: string; progress: Progress | null }) {
  const words = useWords();
  const format = useFormat();
  const { t } = words;
  const cancel = useWrite('jobs.cancel');
  const stage = STAGES.find((one) => one === progress?.stage);
  const name = stage === undefined ? t('themes.working') : t(`themes.stage.${stage}`);
  const share = progress === null || progress.total === null ? null : progress.done / Math.max(1, progress.total);
  return (
    <div className="theme-progress">
      <div className="progress-row">
        <progress
          className="progress"
          aria-label={`${t('themes.working')}: ${name}`}
          max={1}
          {...(share === null ? {} : { value: Math.min(1, share) })}
        />
        <button type="button" className="button" disabled={cancel.isRunning} onClick={() => void cancel.run({ job })}>
          {t(cancel.isRunning ? 'themes.cancelling' : 'themes.cancel')}
        </button>
      </div>
      <p className="note" role="status">
        {name}
        {progress?.unit === 'rows' && ` · ${progressWords(progress, words, format)}`}
      </p>
    </div>
  );
}
