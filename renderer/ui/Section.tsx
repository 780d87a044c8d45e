import type { ReactNode } from 'react';
import { useId } from 'react';

/** A part of a page under a serif heading with a quiet note beside it. */
export function Section({
  title,
  note,
  aside,
  className,
  children,
}: {
  title: string;
  note?: ReactNode;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className === undefined ? 'section' : `section ${className}`}>
      <header className="section-head">
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p className="note">{note}</p>}
        {aside !== undefined && <div className="section-aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
