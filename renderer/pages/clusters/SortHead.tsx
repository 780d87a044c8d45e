import type { Sort, SortKey } from './sort-clusters.ts';

/** A column head that sorts; the sign and `aria-sort` say how. */
export function SortHead({
  label,
  isNumber,
  sort,
  own,
  onSort,
}: {
  label: string;
  isNumber: boolean;
  sort: Sort;
  own: SortKey;
  onSort: (key: SortKey) => void;
}) {
  const isSorted = sort.key === own;
  return (
    <th
      className={isNumber ? 'number' : ''}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className="sort" onClick={() => onSort(own)}>
        {label}
        <span aria-hidden="true">{isSorted ? (sort.isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
