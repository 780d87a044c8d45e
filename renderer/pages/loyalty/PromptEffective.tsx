import type { PromptEffectiveCell } from '../../../shared/model/follow-up.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';

/** Who buys again when it was put right in time, and for good. */
export function PromptEffective({ cells }: { cells: readonly PromptEffectiveCell[] }) {
  const { t, lang } = useWords();
  return (
    <Section title={t('prompt.title')} note={t('prompt.note')}>
      <table className="table table-tight">
        <thead>
          <tr>
            <th>{t('prompt.when')}</th>
            <th className="number">{t('prompt.effective')}</th>
            <th className="number">{t('prompt.ineffective')}</th>
          </tr>
        </thead>
        <tbody>
          {[true, false].map((isPrompt) => (
            <tr key={String(isPrompt)}>
              <th scope="row">{t(isPrompt ? 'prompt.prompt' : 'prompt.late')}</th>
              {[true, false].map((isEffective) => {
                const cell = cells.find((one) => one.isPrompt === isPrompt && one.isEffective === isEffective);
                const name = `${t(isPrompt ? 'prompt.prompt' : 'prompt.late')}, ${t(isEffective ? 'prompt.effective' : 'prompt.ineffective')}`;
                return (
                  <td key={String(isEffective)} className="number">
                    {cell === undefined || cell.repeat.denominator === 0 ? (
                      '–'
                    ) : (
                      <CasesLink selection={{ of: 'prompt-effective', isPrompt, isEffective }} name={name}>
                        {formatProportion(cell.repeat, lang)}
                      </CasesLink>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Explained>
        <p>{t('prompt.how')}</p>
      </Explained>
    </Section>
  );
}
