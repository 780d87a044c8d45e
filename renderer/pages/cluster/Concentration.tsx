import { useMemo, useState } from 'react';
import { barsHeight, barsOption } from '../../../shared/charts/bars.ts';
import { heldViews } from '../../../shared/charts/concentration-data.ts';
import type { Concentration as Held } from '../../../shared/model/inside.ts';
import { heldSentences } from '../../../shared/words/inside-words.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { ViewTabs } from './ViewTabs.tsx';

/** Which site, product, channel, weekday … holds more of the cluster than its chances to complain explain. */
export function Concentration({ held, name }: { held: Held; name: string }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const views = useMemo(() => heldViews(held, lang), [held, lang]);
  const [chosen, setChosen] = useState<string | null>(null);
  const telling = held.cuts.find(({ rows }) => rows.some(({ stands }) => stands))?.dimension;
  const shown = views.find(({ key }) => key === (chosen ?? telling)) ?? views[0];
  const option = useMemo(() => (shown === undefined ? null : barsOption(shown.data, theme, 132, 48)), [shown, theme]);
  if (shown === undefined || option === null) return <p className="note">{t('cluster.whereNone')}</p>;
  return (
    <>
      <ViewTabs views={views} shown={shown.key} onChoose={setChosen} />
      <ChartFigure
        option={option}
        label={shown.data.description}
        height={barsHeight(shown.data)}
        caption={t('held.caption', { since: format.since(held.from, held.to) })}
        table={shown.table}
        fileName={`${name} ${shown.label}`}
      />
      <p className="note note-below">{heldSentences(held, lang).join(' ')}</p>
      <Explained>{t('held.how', { tested: format.count(held.tested) })}</Explained>
    </>
  );
}
