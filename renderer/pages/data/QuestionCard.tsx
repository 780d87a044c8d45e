import type { Question } from '../../../shared/model/recognition.ts';
import { saidWords } from '../../../shared/words/said.ts';
import { useWords } from '../../ui/use-words.ts';

/** Two or more readings of the same rows side by side: nothing ambiguous is decided silently. */
export function QuestionCard({
  question,
  files = [],
  onChoose,
}: {
  question: Question;
  /** Names of the files it is about, where that is not plain. */
  files?: readonly string[];
  /** Told the flag by which the command line would give the answer. */
  onChoose: (flag: string) => void;
}) {
  const { lang } = useWords();
  const text = saidWords(question.said, lang);
  return (
    <div className="question" role="group" aria-label={text}>
      <p>
        <strong>{text}</strong>
      </p>
      {files.length > 0 && <p className="second">{files.join(', ')}</p>}
      <div className="question-choices">
        {question.choices.map((choice) => (
          <button key={choice.value} type="button" className="question-choice" onClick={() => onChoose(choice.flag)}>
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
