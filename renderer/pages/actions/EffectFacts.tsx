import type { ActionView } from '../../../shared/model/board.ts';
import { avoidedWords, changeWords, valueWords } from '../../../shared/words/action-words.ts';
import { isAbsent } from '../../ui/is-absent.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

/** The numbers behind a verdict on an action. */
export function EffectFacts({ view }: { view: ActionView }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { effectiveness } = view;
  if (effectiveness === null) return null;
  const { beforeAfter, difference, dispersion, monthsSeen, monthsPlanned, avoided } = effectiveness;
  const value = isAbsent(view.value) ? null : valueWords(view.value, lang);
  const decides = <span className="second"> {t('action.decides')}</span>;
  return (
    <Section title={t('action.did-it-work')}>
      <dl className="facts">
        {beforeAfter !== null && (
          <div>
            <dt>
              {t('action.before-after')}
              {difference === null && decides}
            </dt>
            <dd>{changeWords(beforeAfter, lang)}</dd>
          </div>
        )}
        {difference !== null && (
          <div>
            <dt>
              {t('action.difference')}
              {decides}
            </dt>
            <dd>{changeWords(difference, lang)}</dd>
          </div>
        )}
        {dispersion !== null && (
          <div>
            <dt>{t('action.dispersion')}</dt>
            <dd>{format.rate(dispersion)}</dd>
          </div>
        )}
        <div>
          <dt>{t('action.months')}</dt>
          <dd>{t('action.months-of', { seen: format.count(monthsSeen), all: format.count(monthsPlanned) })}</dd>
        </div>
        {avoided !== null && avoided.mid > 0 && (
          <div>
            <dt>{t('action.avoided')}</dt>
            <dd>
              {avoidedWords(avoided, lang).mid} ({format.countRange(avoided)})
            </dd>
          </div>
        )}
        {value !== null && (
          <div>
            <dt>{t('totals.value')}</dt>
            <dd>{t('action.worth', value)}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
