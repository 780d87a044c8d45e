import { useWords } from '../../ui/use-words.ts';
import { LinesField } from '../decisions/fields.tsx';

/** Addresses of charts in Redress: each opens; that of the record's cluster is added with a click. */
export function LinksField({
  charts,
  own,
  onChange,
}: {
  charts: readonly string[];
  /** Address of the cluster. */
  own: string;
  /** Null: they are only shown. */
  onChange: ((charts: string[]) => void) | null;
}) {
  const { t } = useWords();
  const links = charts.map((one) => one.trim()).filter((one) => one.startsWith('#/'));
  return (
    <>
      {onChange !== null && (
        <LinesField label={t('cause.charts')} lines={charts} onChange={onChange} hint={t('cause.charts-note')} />
      )}
      {links.length > 0 && (
        <ul className="plain-list" aria-label={t('cause.charts')}>
          {links.map((link) => (
            <li key={link}>
              <a className="clip" href={link}>
                {decoded(link)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {onChange !== null && !charts.includes(own) && (
        <button
          type="button"
          className="link"
          onClick={() => onChange([...charts.filter((one) => one.trim() !== ''), own])}
        >
          {t('cause.add-chart')}
        </button>
      )}
    </>
  );
}

/** An address as people read it; one that is not well formed stays as it is. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link.slice(2));
  } catch {
    return link.slice(2);
  }
}
