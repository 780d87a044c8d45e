import { Link } from '@tanstack/react-router';
import { useWords } from '../ui/use-words.ts';

/** A page that threw: said plainly, with a way on; the rest of the window keeps working. */
export function CrashNote({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useWords();
  return (
    <div className="failed" role="alert">
      <p>
        <strong>{t('state.crash')}</strong> {error instanceof Error ? error.message : String(error)}
      </p>
      <button type="button" className="button" onClick={reset}>
        {t('state.retry')}
      </button>
    </div>
  );
}

export function NotFoundNote() {
  const { t } = useWords();
  return (
    <div className="failed">
      <p>{t('state.notFound')}</p>
      <Link to="/">{t('state.home')}</Link>
    </div>
  );
}
