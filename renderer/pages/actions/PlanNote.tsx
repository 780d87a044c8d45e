import type { PlanAnswer } from '../../../shared/model/board.ts';
import { problemWords } from '../../../shared/words/action-problems.ts';
import { formatDay } from '../../../shared/words/format-day.ts';
import { unitWords } from '../../../shared/words/unit-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

/** What it takes to prove the criterion, and what cannot be proven, before it is kept. */
export function PlanNote({ answer, isRefreshing }: { answer: PlanAnswer; isRefreshing: boolean }) {
  const { t, count, lang } = useWords();
  const format = useFormat();
  const { plan, problems } = answer;
  return (
    <div className="plan-note" role="status" aria-busy={isRefreshing}>
      {plan !== null && (
        <p>
          {t('action.plan.rate', {
            before: format.rates([plan.rateBefore, plan.threshold])[0] ?? '',
            threshold: format.rates([plan.rateBefore, plan.threshold])[1] ?? '',
            unit: unitWords(plan.unit, lang),
          })}{' '}
          {plan.casesNeeded !== null &&
            plan.monthsNeeded !== null &&
            t('action.plan.needs', {
              cases: format.count(plan.casesNeeded),
              months: count('totals.months', plan.monthsNeeded),
              date: formatDay(plan.answerOn, lang),
            })}{' '}
          {plan.smallestFall === null
            ? t('action.plan.power-only', { power: format.share(plan.power) })
            : t('action.plan.power', { power: format.share(plan.power), smallest: format.share(plan.smallestFall) })}
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem.code} className={problem.stops ? 'failed-line' : 'warn-line'}>
          {problemWords(problem, lang)}
        </p>
      ))}
    </div>
  );
}
