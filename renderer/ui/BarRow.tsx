import type { ReactNode } from 'react';

/** A labelled bar with its number: a line of a small bar list. `share` is of the longest possible bar. */
export function BarRow({
  label,
  share,
  value,
  tone = 'plain',
  title,
}: {
  label: ReactNode;
  share: number;
  value: ReactNode;
  tone?: 'plain' | 'concern' | 'improve' | 'neutral' | 'common';
  title?: string;
}) {
  const width = `${Math.max(share > 0 ? 0.8 : 0, Math.min(1, share) * 100)}%`;
  return (
    <li className="bar-row" title={title ?? (typeof label === 'string' ? label : undefined)}>
      <span className="clip">{label}</span>
      <span className="bar" aria-hidden="true">
        <span className={`bar-fill tone-${tone}`} style={{ width }} />
      </span>
      <span className="number">{value}</span>
    </li>
  );
}
