import { useState } from 'react';
import type { ClusterResult } from '../../../shared/model/analysis.ts';
import { isSameSubject, type ClusterSubject } from '../../../shared/model/decision.ts';
import { useWords } from '../../ui/use-words.ts';

/** Which untouched clusters show what would have happened anyway. */
export function CompareField({
  clusters,
  subject,
  chosen,
  onChange,
}: {
  clusters: readonly ClusterResult[];
  subject: ClusterSubject;
  chosen: readonly ClusterSubject[];
  onChange: (chosen: ClusterSubject[]) => void;
}) {
  const { t, count } = useWords();
  const [isOpen, setOpen] = useState(false);
  const others = clusters.filter((one) => !isSameSubject(one, subject)).toSorted((a, b) => b.n - a.n);
  return (
    <div className="compare-field">
      <p className="note">
        {chosen.length === 0 ? t('action.compared-none') : count('action.compared', chosen.length)}{' '}
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('action.compare-change')}
        </button>
      </p>
      {isOpen && (
        <ul className="compare-list">
          {others.map(({ name, category, touchpoint }) => {
            const isChosen = chosen.some((one) => isSameSubject(one, { category, touchpoint }));
            return (
              <li key={name}>
                <label>
                  <input
                    type="checkbox"
                    checked={isChosen}
                    onChange={() =>
                      onChange(
                        isChosen
                          ? chosen.filter((one) => !isSameSubject(one, { category, touchpoint }))
                          : [...chosen, { category, touchpoint }],
                      )
                    }
                  />{' '}
                  {name}
                </label>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
