import type { ThemeEventTold } from '../../../shared/model/themes.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

/** Births and ends, newest first. */
export function ThemeEvents({ events }: { events: readonly ThemeEventTold[] }) {
  const { t } = useWords();
  const format = useFormat();
  return (
    <Section title={t('themes.events')}>
      {events.length === 0 ? (
        <p className="empty-line">{t('themes.events-none')}</p>
      ) : (
        <ul className="decisions" aria-label={t('themes.events')}>
          {events.toReversed().map((event) => (
            <li key={`${event.kind} ${event.theme} ${event.month}`}>
              {t(`themes.event.${event.kind}`, { name: event.label, month: format.period(event.month) })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
