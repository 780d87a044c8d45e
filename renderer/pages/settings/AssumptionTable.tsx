import { PARADOX_LITERATURE } from '../../../shared/metrics/assumptions.ts';
import type { AssumptionInForce } from '../../../shared/model/follow-up.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import {
  assumptionLabel,
  assumptionRange,
  assumptionSource,
  ownDefinitionWords,
  sourceWords,
} from '../../../shared/words/setting-words.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { lastWho } from '../../ui/who.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { AssumptionDialog } from './AssumptionDialog.tsx';
import { FailuresDialog } from './FailuresDialog.tsx';
import { SettingDone } from './SettingDone.tsx';
import { SettingHistory } from './SettingHistory.tsx';
import { useSettings, type ChangeSettings } from './use-settings.ts';

const KINDS = ['assumption', 'known-failures'] as const;

/** Numbers from the literature with their sources: editable, off by default, own estimates in their place when precise. */
export function AssumptionTable({ assumptions }: { assumptions: readonly AssumptionInForce[] }) {
  const { t } = useWords();
  const settings = useSettings();
  return (
    <Section title={t('assume.title')} note={t('assume.note')}>
      <table className="table table-tight assumptions">
        <thead>
          <tr>
            <th>{t('assume.name')}</th>
            <th className="number">{t('assume.value')}</th>
            <th>{t('assume.source')}</th>
            <th className="number">{t('assume.own')}</th>
            <th>{t('assume.use')}</th>
            <th>{t('assume.change')}</th>
          </tr>
        </thead>
        <tbody>
          {assumptions.map((assumption) => (
            <AssumptionRow key={assumption.id} assumption={assumption} settings={settings} />
          ))}
        </tbody>
      </table>
      {PARADOX_LITERATURE.map(({ id, source }) => (
        <p key={id} className="note note-below">
          {t(`paradox.${id}`)} ({source})
        </p>
      ))}
      <p className="note note-below">
        <FailuresDialog settings={settings} />
      </p>
      <SettingDone settings={settings} />
      <SettingHistory kinds={KINDS} settings={settings} />
    </Section>
  );
}

function AssumptionRow({ assumption, settings }: { assumption: AssumptionInForce; settings: ChangeSettings }) {
  const { t, lang } = useWords();
  const { id, low, mid, high, source, isOn, origin, own, stated } = assumption;
  const name = assumptionLabel(id, lang);
  const toggle = (): void => {
    void settings.set({ kind: 'assumption', id, value: { low, mid, high, source, isOn: !isOn } }, '', lastWho());
  };
  return (
    <tr className={isOn ? '' : 'is-off'}>
      <th scope="row">{name}</th>
      <td className="number">{assumptionRange(assumption, lang)}</td>
      <td className="second">
        {assumptionSource(assumption, lang)}
        {origin !== 'stated' && (
          <span className="faint">
            {' '}
            · {t('assume.stated')}: {assumptionRange({ ...stated, unit: assumption.unit }, lang)},{' '}
            {sourceWords(id, stated.source, lang)}
          </span>
        )}
      </td>
      <td className="number second">
        {own === null ? (
          '–'
        ) : (
          <span title={ownDefinitionWords(id, own.definition, lang)}>
            <OwnValue id={id} name={name}>
              {formatProportion(own.value, lang)}
            </OwnValue>
            <br />
            {t(own.isPrecise ? 'assume.own-precise' : 'assume.own-rough')}
          </span>
        )}
      </td>
      <td>
        {origin === 'own' ? (
          t('assume.on')
        ) : (
          <button
            type="button"
            role="switch"
            aria-checked={isOn}
            className="link"
            aria-label={t(isOn ? 'assume.switch-off' : 'assume.switch-on', { name })}
            onClick={toggle}
          >
            {t(isOn ? 'assume.on' : 'assume.off')}
          </button>
        )}
      </td>
      <td className="number">
        <AssumptionDialog settings={settings} assumption={assumption} />
      </td>
    </tr>
  );
}

/** Own estimates that are a metric of the cases, and which answer they count. */
const ESTIMATED_BY: Readonly<Record<string, { metric: string; answer: 'yes' | 'no' }>> = {
  'unhappy-lost': { metric: 'repeat-purchase-365', answer: 'no' },
  'get-apology': { metric: 'triad-apology', answer: 'yes' },
};

/** An own estimate opens its cases where it is a metric. */
function OwnValue({ id, name, children }: { id: string; name: string; children: string }) {
  const by = ESTIMATED_BY[id];
  if (by === undefined) return children;
  return (
    <CasesLink selection={{ of: 'metric', ...by }} name={name}>
      {children}
    </CasesLink>
  );
}
