import type { Board } from '../../../shared/model/board.ts';
import { isSameSubject } from '../../../shared/model/decision.ts';
import { useCall } from '../../client/use-call.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { VariationGlyph } from '../../ui/VariationGlyph.tsx';
import { ClusterLink } from '../clusters/ClusterLink.tsx';
import { ActionDialog } from './RecordDialogs.tsx';
import { useBoardQuery } from './use-board.ts';
import type { Records } from './use-records.ts';

/** Real changes for the worse that nobody acts on: what this page asks of its reader. Nothing while they are not known. */
export function WithoutAction({ board, records }: { board: Board; records: Records | null }) {
  const { t } = useWords();
  const format = useFormat();
  const analysis = useCall('analysis.read', useBoardQuery());
  if (analysis.state !== 'data') return null;
  const { clusters, headlines, month } = analysis.value;
  const isActedOn = (cluster: { category: string; touchpoint: string }): boolean =>
    board.actions.some(
      ({ version: { content } }) => content.state !== 'stopped' && isSameSubject(content.subject, cluster),
    );
  const open = headlines
    .flatMap((name) => clusters.find((cluster) => cluster.name === name) ?? [])
    .filter((cluster) => cluster.mark.state === 'concern' && !isActedOn(cluster));
  if (open.length === 0) return null;
  return (
    <Section title={t('actions.without')}>
      <ul className="plain-list">
        {open.map((cluster) => (
          <li key={cluster.name} className="cause-line without-action">
            <VariationGlyph mark={cluster.mark} />
            <ClusterLink cluster={cluster} isFull />
            <span className="soft">
              {t(`verdict.${cluster.verdict}`)}{' '}
              {cluster.onset === null ? t('now.wholeWindow') : format.since(cluster.onset, month)}
              {cluster.excess !== null && `, ${format.signed(cluster.excess.mid)}`}
            </span>
            {records !== null && (
              <span className="second">
                <ActionDialog
                  records={records}
                  subject={{ category: cluster.category, touchpoint: cluster.touchpoint }}
                  name={cluster.name}
                  causes={board.causes}
                  looksLike="link"
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
