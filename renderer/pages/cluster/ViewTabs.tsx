import { useWords } from '../../ui/use-words.ts';

/** The ways to cut a cluster, one shown. */
export function ViewTabs({
  views,
  shown,
  onChoose,
}: {
  views: readonly { key: string; label: string }[];
  shown: string;
  onChoose: (key: string) => void;
}) {
  const { t } = useWords();
  if (views.length < 2) return null;
  return (
    <div className="tabs" role="group" aria-label={t('cluster.where')}>
      {views.map(({ key, label }) => (
        <button key={key} type="button" className="tab" aria-pressed={key === shown} onClick={() => onChoose(key)}>
          {label}
        </button>
      ))}
    </div>
  );
}
