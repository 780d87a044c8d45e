import { useEffect, useRef, useState } from 'react';
import type { QualityCases } from '../../../shared/model/quality.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { qualityView } from './quality-view.ts';
import { CaseItem } from '../cluster/CaseItem.tsx';
import { useWhichWords } from './use-which-words.ts';

const STEP = 20;
const MOST = 1000;

/** The cases behind the number that was chosen. */
export function OpenedCases({ which, zone }: { which: QualityCases; zone: string }) {
  const { t } = useWords();
  const format = useFormat();
  const name = useWhichWords();
  const { view, change } = useView();
  const [limit, setLimit] = useState(STEP);
  const top = useRef<HTMLDivElement>(null);
  const cases = useCall('quality.cases', {
    which,
    ...qualityView(view),
    offset: 0,
    limit,
  });
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'nearest' });
    top.current?.focus({ preventScroll: true });
  }, []);
  const aside = (
    <button type="button" className="link second" onClick={() => change(({ show: _show, ...rest }) => rest, false)}>
      {t('data.close')}
    </button>
  );
  return (
    <div ref={top} tabIndex={-1} className="opened-cases">
      <Section title={name(which)} aside={aside}>
        <Awaited
          call={cases}
          isEmpty={({ total }) => total === 0}
          empty={<p className="empty-line">{t('quality.none')}</p>}
        >
          {({ total, rows }) => (
            <>
              <p className="note">
                {t('quality.casesOf', { shown: format.count(rows.length), all: format.count(total) })}
              </p>
              <div className="twin" tabIndex={0} role="region" aria-label={name(which)}>
                <ul className="cases">
                  {rows.map((row) => (
                    <CaseItem key={`${row.importId} ${row.caseId}`} row={row} zone={zone} />
                  ))}
                </ul>
              </div>
              {rows.length < Math.min(total, MOST) && (
                <button type="button" className="link" onClick={() => setLimit(Math.min(MOST, limit * 5))}>
                  {t('cluster.moreCases')}
                </button>
              )}
            </>
          )}
        </Awaited>
      </Section>
    </div>
  );
}
