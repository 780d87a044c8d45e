import { useState } from 'react';
import type { ThemesState, ThemesView } from '../../../shared/model/themes.ts';
import { foldText } from '../../../shared/taxonomy/has-word.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { MarkHead, SparkHead, useRateHead } from '../clusters/series-cells.tsx';
import { ThemeRow } from './ThemeRow.tsx';
import { orderThemes } from './order-themes.ts';
import type { EditThemes } from './use-themes.ts';

/** Every theme of the view with its verdict, real changes first, then the largest; a name opens its texts and what can be done with it. */
export function ThemeTable({ view, state, edit }: { view: ThemesView; state: ThemesState; edit: EditThemes }) {
  const { t } = useWords();
  const format = useFormat();
  const grain = useView().view.grain ?? 'month';
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState<number | null>(null);
  const folded = foldText(wanted).trim();
  const shown = orderThemes(view.themes).filter(({ label, terms }) =>
    foldText(`${label} ${terms.join(' ')}`).includes(folded),
  );
  const real = view.themes.filter(({ judged }) => judged.isHeadline).length;
  const rate = useRateHead(view.themes.map(({ judged }) => judged));
  const note =
    folded === ''
      ? t('themes.judged', {
          real: format.count(real),
          n: format.count(view.examined),
          false: format.tenths(view.expectedFalse),
        })
      : t('themes.matching', { n: format.count(shown.length), all: format.count(view.themes.length) });
  return (
    <Section
      title={t('themes.all')}
      note={note}
      aside={
        <input
          type="search"
          className="field search"
          aria-label={t('themes.search')}
          placeholder={t('themes.search')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      }
    >
      <table className="table clusters themes">
        <thead>
          <tr>
            <MarkHead />
            <th>{t('themes.theme')}</th>
            <SparkHead grain={grain} />
            <th>{t('now.verdict')}</th>
            <th className="number">{format.period(view.month, view.month)}</th>
            <th className="number">{t('themes.texts')}</th>
            <th className="number">{t('themes.share')}</th>
            <th className="number">{rate.label}</th>
            <th className="number">{t('now.excess')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((theme) => (
            <ThemeRow
              key={theme.id}
              theme={theme}
              month={view.month}
              grain={grain}
              isOpen={open === theme.id}
              onToggle={() => setOpen(open === theme.id ? null : theme.id)}
              state={state}
              edit={edit}
            />
          ))}
          {folded === '' && view.other > 0 && <RestRow other={view.other} texts={view.texts} />}
        </tbody>
      </table>
    </Section>
  );
}

function RestRow({ other, texts }: { other: number; texts: number }) {
  const { t } = useWords();
  const format = useFormat();
  return (
    <tr>
      <td className="soft theme-rest" colSpan={5}>
        {t('themes.rest')}
      </td>
      <td className="number">{format.count(other)}</td>
      <td className="number soft">{texts === 0 ? '' : format.share(other / texts)}</td>
      <td colSpan={2} aria-hidden="true" />
    </tr>
  );
}
