import { Fragment } from 'react';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useCall } from '../../client/use-call.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

/** What a split would do, before it is done: proposals first, then counts and examples of what would go and what would stay. */
export function SplitPreview({
  theme,
  words,
  onChoose,
}: {
  theme: number;
  words: readonly string[];
  onChoose: (words: readonly string[]) => void;
}) {
  const { t, lang } = useWords();
  const format = useFormat();
  const answer = useCall('themes.preview-split', { theme, words });
  if (answer.state === 'error') return <p className="failed-line">{troubleWords(answer.error, lang)}</p>;
  if (answer.state === 'waiting') return null;
  const { total, taken, words: each, examples, proposals } = answer.value;
  const values = { n: format.count(taken), total: format.count(total) };
  const key = taken === 0 ? 'themes.split-none' : taken === total ? 'themes.split-all' : 'themes.split-would';
  return (
    <div className="plan-note" role="status" aria-busy={answer.isRefreshing}>
      {words.length === 0 && proposals.length > 0 && (
        <p>
          {t('themes.split-proposed')}{' '}
          {proposals.map((one, i) => (
            <Fragment key={one.words.join()}>
              {i > 0 && ' · '}
              <button type="button" className="link second" onClick={() => onChoose(one.words)}>
                {one.words.join(', ')} ({format.count(one.n)})
              </button>
            </Fragment>
          ))}
        </p>
      )}
      {words.length > 0 && (
        <>
          <p className={taken === 0 || taken === total ? 'warn-line' : undefined}>
            {t(key, values)}{' '}
            {each.length > 1 &&
              each.map(({ word, n }) => t('themes.split-each', { word, n: format.count(n) })).join(' · ')}
          </p>
          {taken > 0 && taken < total && (
            <>
              <Examples title={t('themes.split-goes')} texts={examples.taken} />
              <Examples title={t('themes.split-stays')} texts={examples.rest} />
            </>
          )}
        </>
      )}
    </div>
  );
}

function Examples({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <>
      <p className="note">{title}</p>
      <ul>
        {texts.map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
    </>
  );
}
