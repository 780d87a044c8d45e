import type { Analysis } from '../../../shared/model/analysis.ts';
import { useCall } from '../../client/use-call.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import type { EditTaxonomy } from './use-taxonomy.ts';

/** Clusters between which volume moved at once, each pair bridged with one click; nothing where nothing looks so. */
export function ReCodingAlarms({ edit }: { edit: EditTaxonomy }) {
  const { t } = useWords();
  const info = useCall('app.info', {});
  const hasCases = info.state === 'data' && info.value.store.cases > 0;
  const analysis = useCall('analysis.read', {}, { isEnabled: hasCases });
  if (!hasCases || analysis.state !== 'data' || analysis.value.reCoded.length === 0) return null;
  return (
    <Section title={t('taxonomy.reCoded')} note={t('taxonomy.reCodedNote')}>
      <ul className="suggestions">
        {analysis.value.reCoded.map((pair) => (
          <Alarm key={`${pair.from} ${pair.to}`} pair={pair} analysis={analysis.value} edit={edit} />
        ))}
      </ul>
    </Section>
  );
}

function Alarm({
  pair,
  analysis,
  edit,
}: {
  pair: Analysis['reCoded'][number];
  analysis: Analysis;
  edit: EditTaxonomy;
}) {
  const { t } = useWords();
  const format = useFormat();
  const from = analysis.clusters.find(({ name }) => name === pair.from);
  const to = analysis.clusters.find(({ name }) => name === pair.to);
  const period = format.period(pair.period);
  const bridge = (): void => {
    if (from === undefined || to === undefined) return;
    const subject = ({ category, touchpoint }: typeof from) => ({ category, touchpoint });
    void edit.change({ kind: 'bridge', from: subject(from), to: subject(to) }, t('taxonomy.why.bridged', { period }));
  };
  return (
    <li>
      <span className="suggestion-names">
        {t('taxonomy.reCodedLine', { from: pair.from, to: pair.to, period })}
        {from !== undefined && to !== undefined && (
          <span className="soft">
            {' '}
            ({format.count(from.n)} → {format.count(to.n)})
          </span>
        )}
      </span>
      <span className="suggestion-actions second">
        <button
          type="button"
          className="link"
          disabled={edit.isBusy || from === undefined || to === undefined}
          aria-label={t('taxonomy.bridgeName', { from: pair.from, to: pair.to })}
          onClick={bridge}
        >
          {t('taxonomy.bridge')}
        </button>
      </span>
    </li>
  );
}
