import { troubleWords } from '../../../shared/words/trouble-words.ts';
import type { TaxonomyContent } from '../../../shared/model/taxonomy.ts';
import { useCall } from '../../client/use-call.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

const SHOWN = 8;

/** What a change would do, before it is made; null: not enough is filled in yet. */
export function ChangePreview({ content }: { content: TaxonomyContent | null }) {
  return <div className="change-preview">{content !== null && <Counts content={content} />}</div>;
}

function Counts({ content }: { content: TaxonomyContent }) {
  const { t, count, lang } = useWords();
  const format = useFormat();
  const preview = useCall('taxonomy.preview', { content });
  if (preview.state === 'waiting') return <p className="note">{t('state.waiting')}</p>;
  if (preview.state === 'error') return <p className="failed-line">{troubleWords(preview.error, lang)}</p>;
  const { moved, clusters } = preview.value;
  if (moved === 0) return <p className="note">{t('taxonomy.previewNone')}</p>;
  return (
    <>
      <p className="note" role="status">
        {t('taxonomy.preview', { n: format.count(moved) })}
      </p>
      <table className="table table-tight">
        <thead>
          <tr>
            <th>{t('taxonomy.cluster')}</th>
            <th className="number">{t('taxonomy.before')}</th>
            <th className="number">{t('taxonomy.after')}</th>
          </tr>
        </thead>
        <tbody>
          {clusters.slice(0, SHOWN).map(({ category, touchpoint, before, after }) => (
            <tr key={JSON.stringify([category, touchpoint])}>
              <td>
                {category} <span className="soft">/ {touchpoint}</span>
              </td>
              <td className="number">{format.count(before)}</td>
              <td className="number">{format.count(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {clusters.length > SHOWN && <p className="note">{count('taxonomy.more', clusters.length - SHOWN)}</p>}
    </>
  );
}
