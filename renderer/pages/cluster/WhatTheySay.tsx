import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClusterDetail } from '../../../shared/model/analysis.ts';
import type { ThemeResult } from '../../../shared/model/themes.ts';
import { toneOf } from '../../../shared/charts/tone.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { BarRow } from '../../ui/BarRow.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { ThemeAction } from '../themes/ThemeAction.tsx';
import { ThemeActions } from '../themes/ThemeActions.tsx';
import { ThemeCasesLink } from '../themes/ThemeCasesLink.tsx';
import { ThemeTexts } from '../themes/ThemeTexts.tsx';
import { orderThemes } from '../themes/order-themes.ts';
import { useThemes } from '../themes/use-themes.ts';
import { sharedView } from '../address/view-search.ts';
import { useViewQuery } from '../address/use-view-query.ts';

const SHOWN = 6;

/** What customers say in the cluster: themes of their narratives, with typical texts of the one that is chosen. */
export function WhatTheySay({ detail }: { detail: ClusterDetail }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const query = useViewQuery();
  const { category, touchpoint, mark } = detail.cluster;
  const said = useCall('inside.say', { query, category, touchpoint }, { keepPrevious: false });
  const [chosen, setChosen] = useState<number | null>(null);
  const edit = useThemes();
  const state = useCall('themes.state', { lang });
  const onset = detail.cluster.onset?.slice(0, 7) ?? null;
  return (
    <Section title={t('said.title')}>
      <Awaited call={said}>
        {(value) => {
          if ('why' in value) return <p className="note">{value.why}</p>;
          const ordered = orderThemes(value.themes);
          const shown = ordered.slice(0, SHOWN);
          const rest = ordered.slice(SHOWN).reduce((sum, { n }) => sum + n, 0) + value.other;
          const longest = Math.max(1, ...shown.map(({ n }) => n));
          const open = shown.find(({ id }) => id === chosen);
          const isNew = ({ since }: ThemeResult): boolean => onset !== null && since >= onset;
          const real = shown.find(({ judged }) => judged.isHeadline);
          const born = shown.find(isNew);
          return (
            <>
              <ul className="bar-list">
                {shown.map((theme) => (
                  <BarRow
                    key={theme.id}
                    label={
                      <button
                        type="button"
                        className="measure-name"
                        aria-expanded={theme === open}
                        onClick={() => setChosen(theme === open ? null : theme.id)}
                      >
                        {theme.label}
                      </button>
                    }
                    title={theme.label}
                    share={theme.n / longest}
                    tone={theme.judged.isHeadline ? toneOf(theme.judged.mark) : isNew(theme) ? toneOf(mark) : 'plain'}
                    value={
                      value.isStored ? (
                        <ThemeCasesLink theme={theme} within={{ category, touchpoint }}>
                          {format.count(theme.n)}
                        </ThemeCasesLink>
                      ) : (
                        format.count(theme.n)
                      )
                    }
                  />
                ))}
                {rest > 0 && (
                  <BarRow label={t('said.other')} share={Math.min(1, rest / longest)} value={format.count(rest)} />
                )}
              </ul>
              {open !== undefined && (
                <>
                  <ThemeTexts theme={open} hasCases={false} />
                  {value.isStored && state.state === 'data' && (
                    <>
                      <ThemeActions theme={open} state={state.value} edit={edit} />
                      <ThemeAction theme={open} within="cluster" />
                    </>
                  )}
                </>
              )}
              <p className="note note-below">
                {real !== undefined && real !== open
                  ? real.judged.words
                  : born === undefined
                    ? t('said.none-new', { n: format.count(value.texts) })
                    : t('said.new', { theme: born.label, month: format.since(born.since) })}
              </p>
              <Explained>{t('themes.how')}</Explained>
              <p className="second">
                {t(value.isStored ? 'themes.stored' : 'themes.own')}{' '}
                <Link to="/themes" search={sharedView} className="link">
                  {t('themes.to-page')}
                </Link>
              </p>
            </>
          );
        }}
      </Awaited>
    </Section>
  );
}
