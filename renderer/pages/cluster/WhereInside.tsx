import { useMemo, useState } from 'react';
import type { ClusterDetail } from '../../../shared/model/analysis.ts';
import type { Inside } from '../../../shared/model/inside.ts';
import { toneOf, type Tone } from '../../../shared/charts/tone.ts';
import { insideViews } from '../../../shared/charts/waterfall-data.ts';
import { waterfallHeight, waterfallOption } from '../../../shared/charts/waterfall.ts';
import { insideSentences } from '../../../shared/words/inside-words.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useWords } from '../../ui/use-words.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { Concentration } from './Concentration.tsx';
import { ViewTabs } from './ViewTabs.tsx';

/** Where a cluster sits: what its lasting change adds up to, and what holds more of it than its share. */
export function WhereInside({ detail }: { detail: ClusterDetail }) {
  const { t } = useWords();
  const query = useViewQuery();
  const { category, touchpoint, mark, name } = detail.cluster;
  const where = useCall('inside.where', { query, category, touchpoint }, { keepPrevious: false });
  const [isHeld, setHeld] = useState(false);
  return (
    <Section title={t('cluster.where')}>
      <Awaited call={where}>
        {({ change, held }) => {
          const hasChange = change !== null && change.cuts.length > 0;
          return (
            <>
              {hasChange && !isHeld ? (
                <Decomposition inside={change} tone={toneOf(mark)} name={name} />
              ) : held === null ? (
                <p className="note">{t('cluster.whereNone')}</p>
              ) : (
                <Concentration held={held} name={name} />
              )}
              {hasChange && held !== null && (
                <button type="button" className="link note" onClick={() => setHeld(!isHeld)}>
                  {t(isHeld ? 'held.back' : 'held.show')}
                </button>
              )}
            </>
          );
        }}
      </Awaited>
    </Section>
  );
}

function Decomposition({ inside, tone, name }: { inside: Inside; tone: Tone; name: string }) {
  const { t, lang } = useWords();
  const theme = useChartTheme();
  const [chosen, setChosen] = useState<string | null>(null);
  const views = useMemo(() => insideViews(inside, tone, lang), [inside, tone, lang]);
  const shown = views.find(({ key }) => key === chosen) ?? views[0]!;
  const option = useMemo(() => waterfallOption(shown.data, theme, 132, 48), [shown, theme]);
  return (
    <>
      <ViewTabs views={views} shown={shown.key} onChoose={setChosen} />
      <ChartFigure
        option={option}
        label={shown.data.description}
        height={waterfallHeight(shown.data)}
        caption={t('inside.caption')}
        table={shown.table}
        fileName={`${name} ${shown.label}`}
      />
      <p className="note note-below">{insideSentences(inside, lang).join(' ')}</p>
      <Explained>{t('inside.how')}</Explained>
    </>
  );
}
