import type { ImportOptions, Question } from '../../../shared/model/recognition.ts';
import { saidWords } from '../../../shared/words/said.ts';
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
  const { lang } = useWords();
  const text = saidWords(question.said, lang);
  return (
    <div className="question" role="group" aria-label={text}>
      <p>
        <strong>{text}</strong>
      </p>
      <div className="question-choices">
        {question.choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            className="question-choice"
            onClick={() => onOptions(chooseOption(options, choice.flag))}
          >
            <strong>{saidWords(choice.said, lang)}</strong>
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
