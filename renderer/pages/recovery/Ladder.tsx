import type { LadderRow } from '../../../shared/model/follow-up.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';

/** How far up the on-the-spot ladder complaints were put right, with the share so far. */
export function Ladder({ ladder }: { ladder: readonly LadderRow[] }) {
  const { t, lang } = useWords();
  const format = useFormat();
  return (
    <Section title={t('ladder.title')} note={t('ladder.note')}>
      <table className="table table-tight">
        <thead>
          <tr>
            <th>{t('ladder.step')}</th>
            <th className="number">{t('ladder.cases')}</th>
            <th className="number">{t('ladder.soFar')}</th>
          </tr>
        </thead>
        <tbody>
          {ladder.map(({ step, cases, cumulative, why }) => (
            <tr key={step}>
              <th scope="row">{t(`ladder.${step}`)}</th>
              <td className="number">
                {why === null ? (
                  <CasesLink selection={{ of: 'ladder', step }} name={t(`ladder.${step}`)}>
                    {formatProportion(cases, lang)}
                  </CasesLink>
                ) : (
                  <span className="second">{reasonWords(why, lang)}</span>
                )}
              </td>
              <td className="number">
                {step === 'open' || cumulative.share === null ? (
                  '–'
                ) : (
                  <CasesLink
                    selection={{ of: 'ladder', step, isSoFar: true }}
                    name={`${t(`ladder.${step}`)}: ${t('ladder.soFar')}`}
                  >
                    {format.share(cumulative.share)}
                  </CasesLink>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Explained>
        <p>{t('ladder.how')}</p>
      </Explained>
    </Section>
  );
}
