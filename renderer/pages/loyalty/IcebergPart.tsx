import type { ReactNode } from 'react';
import type { FollowUp, Iceberg, IcebergReading } from '../../../shared/model/follow-up.ts';
import type { Interval } from '../../../shared/model/series.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { assumptionRange, sourceWords } from '../../../shared/words/setting-words.ts';
import { Explained } from '../../ui/Explained.tsx';
import { isAbsent } from '../../ui/is-absent.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { NoCases } from '../cases/NoCases.tsx';

/** How many stand behind those who complained: a range by its assumption, with its source. */
export function IcebergPart({ iceberg, failures }: { iceberg: Iceberg; failures: FollowUp['knownFailures'] }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { voiced, assumption, stated, own } = iceberg;
  return (
    <Section title={t('iceberg.title')} note={t(assumption.isOn ? 'iceberg.on' : 'iceberg.off')}>
      <table className={`table table-tight ${assumption.isOn ? '' : 'is-off'}`}>
        <thead>
          <tr>
            <th>{t('iceberg.by')}</th>
            <th className="number">{t('iceberg.voiced')}</th>
            <th className="number">{t('iceberg.unhappy')}</th>
            <th className="number">{t('iceberg.silent')}</th>
            <th className="number">{t('iceberg.lost')}</th>
            <th className="number">{t('iceberg.told')}</th>
          </tr>
        </thead>
        <tbody>
          <Reading
            name={`${t('assume.stated')}: ${assumptionRange({ ...assumption.stated, unit: 'share' }, lang)}, ${sourceWords(assumption.id, assumption.stated.source, lang)}`}
            voiced={voiced}
            reading={stated}
          />
          {assumption.origin === 'changed' && (
            <Reading
              name={`${t('assume.changed')}: ${assumptionRange(assumption, lang)}, ${assumption.source}`}
              voiced={voiced}
              reading={iceberg}
            />
          )}
          {own !== null && assumption.own !== null && (
            <Reading
              name={`${t('assume.own')}: ${format.share(assumption.own.value.share ?? 0)} (${t(assumption.own.isPrecise ? 'assume.own-precise' : 'assume.own-rough')})`}
              voiced={voiced}
              reading={own}
            />
          )}
        </tbody>
      </table>
      <Failures failures={failures} hasOwn={own !== null} />
      <Explained>
        <p>{t('iceberg.how')}</p>
      </Explained>
    </Section>
  );
}

/** Where the own silent share comes from, or what it would need. */
function Failures({ failures, hasOwn }: { failures: FollowUp['knownFailures']; hasOwn: boolean }) {
  const { t, lang } = useWords();
  const format = useFormat();
  if (isAbsent(failures)) {
    if (hasOwn) return null;
    const isMissing = failures.why === 'needs an import of known failures';
    return (
      <p className="note note-below">{isMissing ? t('iceberg.failures-none') : reasonWords(failures.why, lang)}</p>
    );
  }
  const { complained, windowDays, pending, unknown } = failures;
  return (
    <p className="note note-below">
      {t('iceberg.failures', { share: formatProportion(complained, lang), days: format.count(windowDays) })}{' '}
      {pending + unknown > 0 &&
        t('iceberg.failures-left', { pending: format.count(pending), unknown: format.count(unknown) })}
    </p>
  );
}

function Reading({ name, voiced, reading }: { name: string; voiced: number; reading: IcebergReading }) {
  const { t } = useWords();
  const format = useFormat();
  return (
    <tr>
      <th scope="row" className="wrap">
        {name}
      </th>
      <td className="number">
        <CasesLink selection={{ of: 'metric', metric: 'customer-known', answer: 'yes' }} name={t('iceberg.voiced')}>
          {format.count(voiced)}
        </CasesLink>
      </td>
      <Range value={reading.unhappy} />
      <Range value={reading.silent} />
      <Range value={reading.lost} />
      <Range value={reading.told} />
    </tr>
  );
}

function Range({ value }: { value: Interval }) {
  const format = useFormat();
  const round = (n: number): string => format.count(Math.round(n));
  return (
    <NumberCell>
      <strong>{round(value.mid)}</strong>
      <br />
      <span className="second">
        {round(value.low)} – {round(value.high ?? value.mid)}
      </span>
    </NumberCell>
  );
}

function NumberCell({ children }: { children: ReactNode }) {
  return (
    <td className="number">
      <NoCases why="assumption">{children}</NoCases>
    </td>
  );
}
