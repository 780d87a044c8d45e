import { troubleWords } from '../../shared/words/trouble-words.ts';
import type { ReactNode } from 'react';
import type { Called } from '../client/use-call.ts';
import { useWords } from './use-words.ts';

/** Draws the four states of a read call: waiting, error, empty, data. */
export function Awaited<T>({
  call,
  isEmpty,
  empty,
  children,
}: {
  call: Called<T>;
  isEmpty?: (value: T) => boolean;
  empty?: ReactNode;
  children: (value: T) => ReactNode;
}) {
  const { t, lang } = useWords();
  switch (call.state) {
    case 'waiting':
      return (
        <div className="waiting" role="status">
          <span className="waiting-bar" />
          {t('state.waiting')}
        </div>
      );
    case 'error':
      return (
        <div className="failed" role="alert">
          <p>
            <strong>{t('state.error')}</strong> {troubleWords(call.error, lang)}
          </p>
          <button type="button" className="button" onClick={call.retry}>
            {t('state.retry')}
          </button>
        </div>
      );
    case 'data':
      if (isEmpty?.(call.value) === true) return empty;
      return (
        <div className="awaited" aria-busy={call.isRefreshing}>
          {children(call.value)}
        </div>
      );
    default:
      return null;
  }
}
