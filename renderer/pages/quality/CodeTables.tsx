import type { ImportedWord, QualityReport } from '../../../shared/model/quality.ts';
import { useState } from 'react';
import { Section } from '../../ui/Section.tsx';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from './CasesLink.tsx';

const STEP = 12;

/** Values that are new this month. */
export function NewValues({ report }: { report: QualityReport }) {
  const { t } = useWords();
  const format = useFormat();
  if (report.month === null) return null;
  return (
    <Section title={t('quality.new', { month: format.period(report.month) })}>
      <ValueList values={report.newValues} empty={t('quality.newNone')} />
    </Section>
  );
}

/** Values that no change of the taxonomy speaks of; nothing while there is no taxonomy. */
export function UnnamedValues({ report }: { report: QualityReport }) {
  const { t } = useWords();
  if (report.unnamed === null) return null;
  return (
    <Section title={t('quality.unnamed')} note={t('quality.unnamedNote')}>
      <ValueList values={report.unnamed} empty={t('quality.none')} />
    </Section>
  );
}

function ValueList({
  values,
  empty,
}: {
  values: readonly { field: string; value: string; n: number }[];
  empty: string;
}) {
  const { t } = useWords();
  const format = useFormat();
  const label = useDimensionLabel();
  const [limit, setLimit] = useState(STEP);
  if (values.length === 0) return <p className="empty-line">{empty}</p>;
  return (
    <>
      <dl className="facts">
        {values.slice(0, limit).map(({ field, value, n }) => (
          <div key={`${field} ${value}`}>
            <dt>
              <span className="soft">{label(field)}</span> <span className="raw">{value}</span>
            </dt>
            <dd>
              <CasesLink which={{ kind: 'value', field, value }} n={n} name={value} />
            </dd>
          </div>
        ))}
      </dl>
      {values.length > limit && (
        <button type="button" className="link second" onClick={() => setLimit(values.length)}>
          {t('quality.more', { n: format.count(values.length) })}
        </button>
      )}
    </>
  );
}

/** Words that imports read as nothing. */
export function Sentinels({ report }: { report: QualityReport }) {
  const { t } = useWords();
  return <FoundWords title={t('quality.sentinels')} note={t('quality.sentinelsNote')} words={report.sentinels} />;
}

/** Words that no import understood; nothing where there is none. */
export function UnreadWords({ report }: { report: QualityReport }) {
  const { t } = useWords();
  if (report.unread.length === 0) return null;
  return <FoundWords title={t('quality.unread')} note={t('quality.unreadNote')} words={report.unread} />;
}

function FoundWords({ title, note, words }: { title: string; note: string; words: readonly ImportedWord[] }) {
  const { t } = useWords();
  const format = useFormat();
  const label = useDimensionLabel();
  const [limit, setLimit] = useState(STEP);
  return (
    <Section title={title} note={note}>
      {words.length === 0 ? (
        <p className="empty-line">{t('quality.none')}</p>
      ) : (
        <dl className="facts">
          {words.slice(0, limit).map(({ column, value, field, n }) => (
            <div key={`${column} ${value}`}>
              <dt>
                <span className="soft">{column}</span> <span className="raw">{value}</span>
              </dt>
              <dd>
                {format.count(n)}
                {field !== null && (
                  <>
                    {' '}
                    <CasesLink which={{ kind: 'missing', field }} n={t('quality.without')} name={label(field)} />
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {words.length > limit && (
        <button type="button" className="link second" onClick={() => setLimit(words.length)}>
          {t('quality.more', { n: format.count(words.length) })}
        </button>
      )}
    </Section>
  );
}
