import type { MatchedBaseline, MatchedComparison } from '../../../shared/model/follow-up.ts';
import { differenceText, paradoxSentence } from '../../../shared/words/paradox-words.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { Explained } from '../../ui/Explained.tsx';
import { isAbsent } from '../../ui/is-absent.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { NoCases } from '../cases/NoCases.tsx';

/** The recovery paradox verdict with what it rests on, and the smallest difference that could have been seen. */
export function ParadoxBox({ baseline }: { baseline: MatchedBaseline }) {
  const { t, lang } = useWords();
  return (
    <Section title={t('paradox.title')} className="verdict-box">
      <p className="bottom-line paradox-line">{paradoxSentence(baseline, lang)}</p>
      <Comparisons baseline={baseline} />
      <Explained>
        <p>{t('paradox.how')}</p>
        <p>{t('paradox.how-falsification')}</p>
      </Explained>
    </Section>
  );
}

function Comparisons({ baseline }: { baseline: MatchedBaseline }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { all, prompt, promptWithinMs, falsification, isComparable, rawDifference } = baseline;
  return (
    <>
      <table className="table table-tight">
        <thead>
          <tr>
            <th>{t('paradox.group')}</th>
            <th className="number">{t('paradox.complainants')}</th>
            <th className="number">{t('paradox.unmatched')}</th>
            <th className="number">{t('paradox.share')}</th>
            <th className="number">{t('paradox.baseline')}</th>
            <th className="number">{t('paradox.difference')}</th>
            <th className="number">{t('paradox.detectable')}</th>
          </tr>
        </thead>
        <tbody>
          <ComparisonRow name={t('paradox.all')} which="all" comparison={all} />
          {isAbsent(prompt) ? (
            <tr>
              <th scope="row">{t('paradox.prompt', { time: '' })}</th>
              <td colSpan={6} className="second">
                {reasonWords(prompt.why, lang)}
              </td>
            </tr>
          ) : (
            <ComparisonRow
              name={t('paradox.prompt', { time: promptWithinMs === null ? '' : format.duration(promptWithinMs) })}
              which="prompt"
              comparison={prompt}
            />
          )}
          <ComparisonRow name={t('paradox.before')} which="before" comparison={falsification} />
        </tbody>
      </table>
      <p className="note note-below">
        {t(isComparable ? 'paradox.comparable' : 'paradox.not-comparable')}{' '}
        {rawDifference !== null &&
          t('paradox.raw', {
            raw: differenceText(rawDifference, lang),
            window: format.count(baseline.windowDays),
          })}{' '}
        {all.unmatched > 0 && (
          <CasesLink selection={{ of: 'compared', which: 'unmatched' }} name={t('paradox.unmatched-cases')}>
            {t('paradox.unmatched-link', { n: format.count(all.unmatched) })}
          </CasesLink>
        )}
      </p>
    </>
  );
}

function ComparisonRow({
  name,
  which,
  comparison,
}: {
  name: string;
  which: 'all' | 'prompt' | 'before';
  comparison: MatchedComparison;
}) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { complainants, unmatched, share, baseline, difference, detectable } = comparison;
  const n = format.count(complainants);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">
        <CasesLink selection={{ of: 'compared', which }} name={name}>
          {n}
        </CasesLink>
      </td>
      <td className="number">
        {complainants === 0 || unmatched === 0 || which !== 'all' ? (
          <NoCases why="ratio">{complainants === 0 ? '–' : format.share(unmatched / complainants)}</NoCases>
        ) : (
          <CasesLink selection={{ of: 'compared', which: 'unmatched' }} name={t('paradox.unmatched-cases')}>
            {format.share(unmatched / complainants)}
          </CasesLink>
        )}
      </td>
      <td className="number">
        <CasesLink selection={{ of: 'compared', which, bought: true }} name={t('cases.bought', { name })}>
          {format.share(share)}
        </CasesLink>
      </td>
      <td className="number">
        <NoCases why="others">{format.share(baseline)}</NoCases>
      </td>
      <td className="number strong">
        <NoCases why="estimate">
          {differenceText(difference.mid, lang)}{' '}
          <span className="second">
            ({differenceText(difference.low, lang)} – {differenceText(difference.high ?? 1, lang)})
          </span>
        </NoCases>
      </td>
      <td className="number">
        <NoCases why="estimate">± {format.decimals(detectable * 100, 1)}</NoCases>
      </td>
    </tr>
  );
}
