import type { QualityReport } from '../../../shared/model/quality.ts';
import { useState } from 'react';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from './CasesLink.tsx';

const STEP = 8;

/** Cases that are the same but for their number. */
export function Duplicates({ report }: { report: QualityReport }) {
  const { t } = useWords();
  const format = useFormat();
  const { cases, groups, notCompared, isCut } = report.duplicates;
  return (
    <Section title={t('quality.duplicates')}>
      {cases === 0 ? (
        <p className="empty-line">{t('quality.none')}</p>
      ) : (
        <p>
          <CasesLink which={{ kind: 'duplicates' }} n={cases} name={t('quality.duplicates')} />{' '}
          <span className="soft">{t('quality.duplicatesLine', { groups: format.count(groups) })}</span>
        </p>
      )}
      {notCompared > 0 && (
        <p className="note">
          <CasesLink which={{ kind: 'not-compared' }} n={notCompared} name={t('quality.notComparedName')} />{' '}
          {t('quality.notCompared')}
        </p>
      )}
      {isCut && <p className="note">{t('quality.isCut')}</p>}
    </Section>
  );
}

/** Pairs that may be the same complaint told twice; nothing is removed. */
export function FuzzyPairs({ report, zone }: { report: QualityReport; zone: string }) {
  const { t, count } = useWords();
  const format = useFormat();
  const [limit, setLimit] = useState(STEP);
  const { pairs, rows, windowDays, leastSimilarity, isCut } = report.fuzzy;
  const note = t('quality.fuzzyNote', { days: format.count(windowDays), share: format.share(leastSimilarity) });
  return (
    <Section title={t('quality.fuzzy')} note={note}>
      {pairs === 0 ? (
        <p className="empty-line">{t('quality.none')}</p>
      ) : (
        <>
          <p>
            {count('quality.fuzzyLine', pairs)}{' '}
            <CasesLink which={{ kind: 'alike' }} n={null} name={t('quality.fuzzy')} />
          </p>
          <table className="table table-tight">
            <thead>
              <tr>
                <th>{t('quality.cases')}</th>
                <th>{t('quality.received')}</th>
                <th>{t('taxonomy.cluster')}</th>
                <th className="number">{t('quality.similarity')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, limit).map(({ first, second, category, similarity }) => (
                <tr key={`${first.caseId} ${second.caseId}`}>
                  <td className="raw quality-pair">
                    <CasesLink
                      which={{ kind: 'pair', versions: [first.versionId, second.versionId] }}
                      n={`${first.caseId}\n${second.caseId}`}
                      name={`${first.caseId}, ${second.caseId}`}
                    />
                  </td>
                  <td className="quality-days">
                    {format.day(first.receivedAt, zone)}
                    <br />
                    {format.day(second.receivedAt, zone)}
                  </td>
                  <td>{category}</td>
                  <td className="number">{similarity === null ? t('quality.noText') : format.share(similarity)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > limit && (
            <button type="button" className="link second" onClick={() => setLimit(rows.length)}>
              {t('quality.more', { n: format.count(rows.length) })}
            </button>
          )}
          {isCut && <p className="note">{t('quality.isCut')}</p>}
        </>
      )}
    </Section>
  );
}
