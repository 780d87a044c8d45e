import type { ClusterResult } from '../../../shared/model/analysis.ts';
import { isLasting } from '../../../shared/model/verdict.ts';
import { toneOf } from '../../../shared/charts/tone.ts';
import { evidenceWords } from '../../../shared/words/verdict-facts.ts';
import { whyWords } from '../../../shared/words/why-words.ts';
import { BarRow } from '../../ui/BarRow.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

const SHOWN = 5;
const VERDICTS = ['rising', 'falling', 'shift-up', 'shift-down', 'one-off', 'seasonal', 'stable'] as const;

/** How probable each explanation of the series is, the verdict's own first. */
export function WhyThisVerdict({ cluster }: { cluster: ClusterResult }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { judgement, chart } = cluster;
  const isJudged = judgement.verdict !== 'too-few';
  const ranked = VERDICTS.map((verdict) => ({ verdict, probability: judgement.probabilities[verdict] })).sort(
    (a, b) => b.probability - a.probability,
  );
  // Of a lasting change the sentence above the chart tells season and orders already.
  const facts = isLasting(judgement.verdict) ? [] : evidenceWords({ ...cluster, series: chart.series }, lang);
  const evidence = isJudged ? [...whyWords(cluster, lang), ...facts] : [];
  return (
    <Section title={t('cluster.why')}>
      {isJudged ? (
        <ul className="bar-list">
          {ranked.slice(0, SHOWN).map(({ verdict, probability }) => (
            <BarRow
              key={verdict}
              label={t(`verdict.${verdict}`)}
              share={probability}
              value={format.share(probability)}
              tone={verdict === judgement.verdict ? toneOf(cluster.mark) : 'plain'}
            />
          ))}
        </ul>
      ) : (
        <p className="note">{t('cluster.whyTooFew')}</p>
      )}
      {evidence.length > 0 && <p className="note note-below">{evidence.join(' ')}</p>}
      {isJudged && <Explained>{t('cluster.why-how', { n: format.count(judgement.tested) })}</Explained>}
    </Section>
  );
}
