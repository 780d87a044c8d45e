import { useMemo } from 'react';
import type { Grain, PeriodName } from '../../../shared/model/series.ts';
import type { ThemeResult, ThemesState } from '../../../shared/model/themes.ts';
import { clusterSparkline } from '../../../shared/charts/sparkline-data.ts';
import { sparklineOption } from '../../../shared/charts/sparkline.ts';
import { LazyChart } from '../../charts/LazyChart.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { VariationGlyph } from '../../ui/VariationGlyph.tsx';
import { ExcessCell } from '../clusters/series-cells.tsx';
import { shownPeriods } from '../this-month/shown-periods.ts';
import { ThemeAction } from './ThemeAction.tsx';
import { ThemeActions } from './ThemeActions.tsx';
import { ThemeCasesLink } from './ThemeCasesLink.tsx';
import { ThemeTexts } from './ThemeTexts.tsx';
import { themeFacts } from './theme-facts.ts';
import type { EditThemes } from './use-themes.ts';

/** A theme and, opened, its evidence, its texts and what can be done with it. */
export function ThemeRow({
  theme,
  month,
  grain,
  isOpen,
  onToggle,
  state,
  edit,
}: {
  theme: ThemeResult;
  month: PeriodName;
  grain: Grain;
  isOpen: boolean;
  onToggle: () => void;
  state: ThemesState;
  edit: EditThemes;
}) {
  const words = useWords();
  const { t } = words;
  const format = useFormat();
  const chartTheme = useChartTheme();
  const { judged } = theme;
  const { rateBefore, rateNow, excess } = judged;
  const rates = rateBefore === null || rateNow === null ? null : format.rates([rateBefore, rateNow]);
  const option = useMemo(
    () => sparklineOption(clusterSparkline(judged, shownPeriods(grain)), chartTheme),
    [judged, grain, chartTheme],
  );
  return (
    <>
      <tr className={isOpen ? 'theme-open' : ''}>
        <td className="col-mark">
          <VariationGlyph mark={judged.mark} />
        </td>
        <td className="theme-name">
          <button type="button" className="measure-name" aria-expanded={isOpen} onClick={onToggle}>
            {theme.label}
          </button>
          <div className="second">{themeFacts(theme, words, format).join(' · ')}</div>
        </td>
        <td className="col-spark">
          <LazyChart option={option} label={`${theme.label}: ${judged.words}`} height={30} />
        </td>
        <td>
          <div className={judged.isHeadline ? 'strong' : ''}>{t(`verdict.${judged.verdict}`)}</div>
          <div className="second">
            {[
              ...(judged.isHeadline ? [t('clusters.real')] : []),
              ...(judged.onset === null ? [] : [format.since(judged.onset, month)]),
            ].join(' · ')}
          </div>
        </td>
        <td className="number">{format.count(judged.nMonth)}</td>
        <td className="number">
          <ThemeCasesLink theme={theme}>{format.count(theme.n)}</ThemeCasesLink>
        </td>
        <td className="number soft">{theme.share.share === null ? '' : format.share(theme.share.share)}</td>
        <td className="number">{rates === null ? '' : `${rates[0]} → ${rates[1]}`}</td>
        <ExcessCell excess={excess} />
      </tr>
      {isOpen && (
        <tr className="theme-detail">
          <td colSpan={9}>
            <ThemeTexts theme={theme} />
            <ThemeActions theme={theme} state={state} edit={edit} />
            <ThemeAction theme={theme} within="all" />
          </td>
        </tr>
      )}
    </>
  );
}
