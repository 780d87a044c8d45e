import type { OrphanedDecision } from '../../../shared/model/taxonomy.ts';
import { isClusterSubject } from '../../../shared/model/decision.ts';
import { decisionWords } from '../../../shared/words/decision-words.ts';
import { useWrite } from '../../client/use-write.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';

/** Decisions that hold nowhere since their cluster was merged or split; nothing where there is none. */
export function OrphanList({ orphans }: { orphans: readonly OrphanedDecision[] }) {
  const { t, lang } = useWords();
  const undo = useWrite('decisions.undo');
  if (orphans.length === 0) return null;
  return (
    <Section title={t('taxonomy.orphans')} note={t('taxonomy.orphansNote')}>
      <ul className="decisions" aria-label={t('taxonomy.orphans')}>
        {orphans.map(({ decision, why }) => {
          const { subject } = decision;
          const name = decisionWords(decision, lang);
          return (
            <li key={decision.id}>
              <span className="decision-what">{name}</span>
              {isClusterSubject(subject) && (
                <span className="decision-why">
                  {subject.category} / {subject.touchpoint}
                </span>
              )}
              <span className="second">
                {t(`taxonomy.orphan.${why}`)}
                {' · '}
                <button
                  type="button"
                  className="link"
                  disabled={undo.isRunning}
                  aria-label={t('decided.undo-name', { name })}
                  onClick={() => void undo.run({ id: decision.id })}
                >
                  {t('taxonomy.orphanUndo')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
