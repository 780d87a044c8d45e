import { useState } from 'react';
import type { Decision } from '../../../shared/model/decision.ts';
import { decisionWords } from '../../../shared/words/decision-words.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Decide } from './use-decide.ts';

/** What is decided here, each with its undo; below, every earlier and undone version on request. */
export function DecisionList({
  decisions,
  zone,
  decide,
  flags,
}: {
  decisions: readonly Decision[];
  zone: string;
  /** Null: nothing can be undone here. */
  decide: Decide | null;
  /** Texts of the chart's flags, in the order of their numbers. */
  flags: readonly string[];
}) {
  const { t, count } = useWords();
  const [isOpen, setOpen] = useState(false);
  const inForce = decisions.filter(({ state }) => state === 'in-force');
  const older = decisions.filter(({ state }) => state !== 'in-force').toReversed();
  if (decisions.length === 0) return null;
  return (
    <>
      <ul className="decisions" aria-label={t('decided.title')}>
        {inForce.map((one) => (
          <DecisionItem key={one.id} decision={one} zone={zone} decide={decide} flag={flagOf(one, flags)} />
        ))}
      </ul>
      {older.length > 0 && (
        <button type="button" className="link second" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {count('decided.history', older.length)}
        </button>
      )}
      {isOpen && (
        <ul className="decisions is-old">
          {older.map((one) => (
            <DecisionItem key={one.id} decision={one} zone={zone} decide={null} flag={null} />
          ))}
        </ul>
      )}
    </>
  );
}

function flagOf({ content }: Decision, flags: readonly string[]): number | null {
  const index = content.kind === 'annotation' ? flags.indexOf(content.text) : -1;
  return index === -1 ? null : index + 1;
}

function DecisionItem({
  decision,
  zone,
  decide,
  flag,
}: {
  decision: Decision;
  zone: string;
  /** Null: it is only shown. */
  decide: Decide | null;
  /** Its number in the chart. */
  flag: number | null;
}) {
  const { t, lang } = useWords();
  const format = useFormat();
  const name = decisionWords(decision, lang);
  const date = format.day(decision.madeAt, zone);
  const by = decision.who === '' ? date : t('decided.by', { who: decision.who, date });
  const { state, undoneAt } = decision;
  const end =
    state === 'replaced'
      ? t('decided.replaced')
      : undoneAt === null
        ? null
        : t('decided.undone', { date: format.day(undoneAt, zone) });
  return (
    <li>
      <span className="decision-what">
        {flag !== null && <span className="flag-number">{flag}</span>}
        {name}
      </span>
      {decision.reason !== '' && <span className="decision-why">{decision.reason}</span>}
      <span className="second">
        {by}
        {end !== null && ` · ${end}`}
        {decide !== null && (
          <>
            {' · '}
            <button
              type="button"
              className="link"
              aria-label={t('decided.undo-name', { name: shortName(name, 80) })}
              onClick={() => void decide.undo(decision.id)}
            >
              {t('decided.undo')}
            </button>
          </>
        )}
      </span>
    </li>
  );
}
