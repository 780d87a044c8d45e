import { useState, type ReactNode } from 'react';
import { useWords } from './use-words.ts';

/** "How is this computed?": the definition, n and exclusions behind a figure, shown when asked for. */
export function Explained({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="explained note">
      <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('chart.how')}
      </button>
      {isOpen && <div className="definition explained-text">{children}</div>}
    </div>
  );
}
