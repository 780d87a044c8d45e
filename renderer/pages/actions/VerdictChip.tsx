import { Link } from '@tanstack/react-router';
import type { ActionView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { shortChip, verdictChip } from '../../../shared/words/action-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { sharedView } from '../address/view-search.ts';

/** What is known of an action, in the words of its chip; `isShort` names it and opens its page. */
export function VerdictChip({ view, isShort = false }: { view: ActionView; isShort?: boolean }) {
  const { lang } = useWords();
  const full = verdictChip(view, lang);
  if (!isShort) return <span className={`chip chip-${full.tone}`}>{full.text}</span>;
  const { text, tone } = shortChip(view, lang);
  return (
    <Link
      className={`chip chip-link chip-${tone}`}
      to="/actions/$name"
      params={{ name: recordName(view.version) }}
      search={sharedView}
      title={`${view.version.content.title} · ${full.text}`}
    >
      {text}
    </Link>
  );
}
