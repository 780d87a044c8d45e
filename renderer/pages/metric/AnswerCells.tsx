import { Fragment } from 'react';
import type { SelectionGroup } from '../../../shared/model/case-selection.ts';
import type { MetricAnswer } from '../../../shared/model/follow-up.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { SlowestLink } from '../cases/WaitingLinks.tsx';
import { answerParts, answerText } from './answer-text.ts';

/** Two cells: what a metric says of some cases, and n and what is left out, or why it says nothing. Every number opens its cases. */
export function AnswerCells({
  answer,
  metric,
  name,
  group,
}: {
  answer: MetricAnswer;
  metric: string;
  name: string;
  group?: SelectionGroup;
}) {
  const words = useWords();
  const { t, lang } = words;
  const format = useFormat();
  const narrower = group === undefined ? {} : { group };
  const figure = answerText(answer, words, format);
  if (figure === null || answer.why !== null)
    return (
      <>
        <td className="soft">–</td>
        <td className="second">{reasonWords(answer.why ?? '', lang)}</td>
      </>
    );
  return (
    <>
      <td>
        <CasesLink
          selection={{ of: 'metric', metric, answer: answer.proportion === null ? 'counted' : 'yes', ...narrower }}
          name={name}
        >
          {figure}
        </CasesLink>
      </td>
      <td className="second">
        {answer.duration !== null && (
          <>
            {t('follow.p90')} <SlowestLink ms={answer.duration.p90Ms} metric={metric} title={name} {...narrower} />
          </>
        )}
        {answerParts(answer, words, format).map(({ text, answer: of }, k) => (
          <Fragment key={text}>
            {(k > 0 || answer.duration !== null) && ' · '}
            <CasesLink selection={{ of: 'metric', metric, answer: of, ...narrower }} name={`${name}: ${text}`}>
              {text}
            </CasesLink>
          </Fragment>
        ))}
      </td>
    </>
  );
}
