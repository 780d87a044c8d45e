import { useState } from 'react';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { SearchHit } from './SearchHit.tsx';
import { useNarrativeSearch } from './use-narrative-search.ts';

const STEP = 20;
const MOST = 1000;

/** The cases of the view that a search finds, the best match first. */
export function SearchResults({ text }: { text: string }) {
  const { t, count } = useWords();
  const format = useFormat();
  const query = useViewQuery();
  const { change } = useView();
  const [limit, setLimit] = useState(STEP);
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const found = useNarrativeSearch({ query, text, limit });
  const closing = (
    <button type="button" className="link second" onClick={() => change(({ q: _q, ...rest }) => rest)}>
      {t('search.close')}
    </button>
  );
  return (
    <Section title={t('search.title', { text })} aside={closing}>
      <Awaited call={found}>
        {({ total, unsearched, isCut, rows }) => (
          <>
            <p className="note" role="status">
              {total === 0 && unsearched === 0 ? t('search.none') : count('search.found', total)}{' '}
              {isCut && t('search.cut')} {unsearched > 0 && t('search.waiting', { n: format.count(unsearched) })}
            </p>
            <ul className="cases">
              {rows.map((hit) => (
                <SearchHit key={`${hit.row.importId} ${hit.row.caseId}`} hit={hit} zone={zone} />
              ))}
            </ul>
            {rows.length < Math.min(total, MOST) && (
              <button type="button" className="link" onClick={() => setLimit(Math.min(MOST, limit * 3))}>
                {t('cluster.moreCases')}
              </button>
            )}
          </>
        )}
      </Awaited>
    </Section>
  );
}
