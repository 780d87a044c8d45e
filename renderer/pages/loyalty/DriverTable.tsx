import type { Driver } from '../../../shared/model/follow-up.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { metricLabel } from '../../../shared/words/metric-words.ts';
import { differenceText } from '../../../shared/words/paradox-words.ts';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { NoCases } from '../cases/NoCases.tsx';

/** Which attributes of a recovery go with coming back, at the same mix of customers, with grid-wide control. */
export function DriverTable({ drivers }: { drivers: readonly Driver[] }) {
  const { t, lang } = useWords();
  const format = useFormat();
  return (
    <Section title={t('driver.title')} note={t('driver.note')}>
      <table className="table table-tight">
        <thead>
          <tr>
            <th>{t('driver.attribute')}</th>
            <th className="number">{t('driver.with')}</th>
            <th className="number">{t('driver.without')}</th>
            <th className="number">{t('driver.difference')}</th>
            <th className="number">q</th>
            <th>{t('driver.says')}</th>
          </tr>
        </thead>
        <tbody>
          {drivers.map((driver) => {
            const { attribute, difference, q, isShown } = driver;
            const name = metricLabel(attribute, lang);
            return (
              <tr key={attribute}>
                <th scope="row">{name}</th>
                {([true, false] as const).map((has) => (
                  <td key={String(has)} className="number">
                    <CasesLink
                      selection={{ of: 'driver', attribute, has }}
                      name={`${name}: ${t(has ? 'driver.with' : 'driver.without')}`}
                    >
                      {formatProportion(has ? driver.with : driver.without, lang)}
                    </CasesLink>
                  </td>
                ))}
                <td className="number strong">
                  <NoCases why="estimate">
                    {differenceText(difference.mid, lang)}{' '}
                    <span className="second">
                      ({differenceText(difference.low, lang)} – {differenceText(difference.high ?? 1, lang)})
                    </span>
                  </NoCases>
                </td>
                <td className="number">
                  <NoCases why="estimate">{format.decimals(q, 2)}</NoCases>
                </td>
                <td className="second">
                  {t(isShown ? (difference.mid > 0 ? 'driver.more' : 'driver.less') : 'driver.unclear')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Explained>
        <p>{t('driver.how')}</p>
      </Explained>
    </Section>
  );
}
