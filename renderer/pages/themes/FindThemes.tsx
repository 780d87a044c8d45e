import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useState } from 'react';
import type { ThemesState } from '../../../shared/model/themes.ts';
import { useThemeJob } from '../../client/use-job.ts';
import { useWrite } from '../../client/use-write.ts';
import { useWords } from '../../ui/use-words.ts';
import { ThemeProgress } from './ThemeProgress.tsx';

/** Starting a computation of themes, its progress, and how it ended. */
export function FindThemes({ state, isMain }: { state: ThemesState; isMain: boolean }) {
  const { t, lang } = useWords();
  const find = useWrite('themes.find');
  const [started, setStarted] = useState<string | null>(null);
  const job = state.job ?? started;
  const running = useThemeJob(job);
  const label = state.run === null ? t('themes.find') : state.isOutdated ? t('themes.relearn') : t('themes.update');
  const start = async (): Promise<void> => {
    const answer = await find.run({ lang });
    if (answer.ok) setStarted(answer.value.job);
  };
  if (job !== null && (running === null || running.state === 'running'))
    return <ThemeProgress job={job} progress={running?.progress ?? null} />;
  const failed = running?.state === 'failed' ? running.error : find.error;
  return (
    <div className="find-themes">
      <button
        type="button"
        className={isMain ? 'button button-main' : 'button'}
        disabled={find.isRunning}
        onClick={() => void start()}
      >
        {label}
      </button>
      <span role="status" className="second">
        {running?.state === 'cancelled' && t('themes.cancelled')}
      </span>
      {failed !== null && (
        <span className="failed-line" role="alert">
          {troubleWords(failed, lang)}
        </span>
      )}
    </div>
  );
}
