import type { Analysis } from '../../../shared/model/analysis.ts';
import { bottomLine } from '../../../shared/words/bottom-line.ts';
import type { Lang } from '../../../shared/words/messages.ts';
import { Section } from '../../ui/Section.tsx';
import { Spans } from '../../ui/Spans.tsx';
import { formatOf } from '../../ui/use-format.ts';
import { useWords, wordsOf } from '../../ui/use-words.ts';
import { VariationGlyph } from '../../ui/VariationGlyph.tsx';

/** What the report will say, before it is made: its lead sentence and its pages, in the language of the report. */
export function ReportPreview({ analysis, lang, paper }: { analysis: Analysis; lang: Lang; paper: 'a4' | 'letter' }) {
  const { t } = useWords();
  const inReport = wordsOf(lang);
  const format = formatOf(lang);
  const byName = new Map(analysis.clusters.map((cluster) => [cluster.name, cluster]));
  const changes = analysis.headlines.flatMap((name) => byName.get(name) ?? []);
  return (
    <Section
      title={t('report.holds')}
      note={`${t(`report.paper.${paper}`)} · ${t(`language.${lang}`)}`}
      className="spaced"
    >
      <div className="sheet" lang={lang}>
        <p className="second sheet-head">
          <span>
            <strong>{analysis.organisation}</strong> · {format.period(analysis.month)}
          </span>
          {analysis.asOf !== null && <span>{format.instant(analysis.asOf, analysis.zone)}</span>}
        </p>
        <h3 className="sheet-title">{inReport.t('report.glance')}</h3>
        <p className="bottom-line">
          <Spans spans={bottomLine(analysis, lang)} />
        </p>
        <ol className="sheet-pages">
          <li>{inReport.t('report.glance')}</li>
          {changes.map((cluster) => (
            <li key={cluster.name}>
              <VariationGlyph mark={cluster.mark} size={14} />
              <span className="clip" title={cluster.name}>
                {cluster.name}
              </span>
              <span className="soft">{inReport.t(`verdict.${cluster.verdict}`)}</span>
            </li>
          ))}
          <li>{inReport.t('report.clusters')}</li>
          <li>{inReport.t('recovery.title')}</li>
          <li>{inReport.t('report.definitions')}</li>
        </ol>
      </div>
    </Section>
  );
}
