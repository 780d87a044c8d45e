import type { Absent } from '../../../shared/model/analysis.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { isAbsent } from '../../ui/is-absent.ts';
import { useWords } from '../../ui/use-words.ts';

/** Parts of a page that cannot be shown, once for each reason: what is missing stands in one place, not in eight empty sections. */
export function AbsentParts({ parts }: { parts: readonly { title: string; part: object | Absent }[] }) {
  const { t, lang } = useWords();
  const byReason = new Map<string, string[]>();
  for (const { title, part } of parts) {
    if (!isAbsent(part)) continue;
    const titles = byReason.get(part.why) ?? [];
    if (!titles.includes(title)) titles.push(title);
    byReason.set(part.why, titles);
  }
  if (byReason.size === 0) return null;
  return (
    <dl className="facts absent-parts">
      {[...byReason].map(([why, titles]) => (
        <div key={why}>
          <dt>{t('follow.not-shown', { parts: titles.join(' · ') })}</dt>
          <dd className="second">{reasonWords(why, lang)}</dd>
        </div>
      ))}
    </dl>
  );
}
