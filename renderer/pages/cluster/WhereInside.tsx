import { useMemo, useState } from 'react';
import type { ClusterDetail } from '../../../shared/model/analysis.ts';
import type { Inside } from '../../../shared/model/inside.ts';
import { toneOf, type Tone } from '../../../shared/charts/tone.ts';
import { insideViews } from '../../../shared/charts/waterfall-data.ts';
import { waterfallHeight, waterfallOption } from '../../../shared/charts/waterfall.ts';
import { insideSentences } from '../../../shared/words/inside-words.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { useCall } from '../../client/use-call.ts';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useWords } from '../../ui/use-words.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { Concentration } from './Concentration.tsx';

/** Where a lasting change comes from: what each part adds to it, and which parts changed more than the rest. */
export function WhereInside({ detail }: { detail: ClusterDetail }) {
  const query = useViewQuery();
  const { category, touchpoint, excess, mark } = detail.cluster;
  const inside = useCall('inside.where', { query, category, touchpoint }, { isEnabled: excess !== null });
  if (excess === null || inside.state !== 'data' || inside.value === null || inside.value.cuts.length === 0)
    return <Concentration detail={detail} />;
  return <Decomposition inside={inside.value} tone={toneOf(mark)} name={detail.cluster.name} />;
}

function Decomposition({ inside, tone, name }: { inside: Inside; tone: Tone; name: string }) {
  const { t, lang } = useWords();
  const theme = useChartTheme();
  const [chosen, setChosen] = useState<string | null>(null);
  const views = useMemo(() => insideViews(inside, tone, lang), [inside, tone, lang]);
  const shown = views.find(({ key }) => key === chosen) ?? views[0]!;
  const option = useMemo(() => waterfallOption(shown.data, theme, 132, 48), [shown, theme]);
  return (
    <Section title={t('cluster.where')}>
      {views.length > 1 && (
        <div className="tabs" role="group" aria-label={t('cluster.where')}>
          {views.map((view) => (
            <button
              key={view.key}
              type="button"
              className="tab"
              aria-pressed={view === shown}
              onClick={() => setChosen(view.key)}
            >
              {view.label}
            </button>
          ))}
        </div>
      )}
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
    </Section>
  );
}
