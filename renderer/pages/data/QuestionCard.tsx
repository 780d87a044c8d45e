import type { ImportOptions, Question } from '../../../shared/model/recognition.ts';
import { useWords } from '../../ui/use-words.ts';
import { chooseOption } from './choose-option.ts';

/** Two or more readings of the same rows side by side: nothing ambiguous is decided silently. */
export function QuestionCard({
  question,
  options,
  onOptions,
}: {
  question: Question;
  options: ImportOptions;
  onOptions: (options: ImportOptions) => void;
}) {
  const { t } = useWords();
  return (
    <div className="question" role="group" aria-label={question.text}>
      <p>
        <strong>{t('data.question')}.</strong> {question.text}
      </p>
      <div className="question-choices">
        {question.choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            className="question-choice"
            onClick={() => onOptions(chooseOption(options, choice.flag))}
          >
            <strong>{choice.label}</strong>
            {choice.sample.map((line, i) => (
              <span key={i} className="second">
                {line}
              </span>
            ))}
          </button>
        ))}
      </div>
    </div>
  );
}
