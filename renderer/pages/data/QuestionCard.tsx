import type { ImportOptions, Question } from '../../../shared/model/recognition.ts';
import { useWords, type Words } from '../../ui/use-words.ts';
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
  const words = useWords();
  return (
    <div className="question" role="group" aria-label={question.text}>
      <p>
        <strong>{title(question.id, words)}</strong> <span className="second">{question.text}</span>
      </p>
      <div className="question-choices">
        {question.choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            className="question-choice"
            onClick={() => onOptions(chooseOption(options, choice.flag))}
          >
            <strong>{choiceWords(question.id, choice, words)}</strong>
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

/** What is asked, in the reader's language; the sentence of the core with its names and lines stands behind it. */
function title(id: string, { t }: Words): string {
  if (id.startsWith('map-')) return t('ask.map');
  return isAsked(id) ? t(`ask.${id}`) : `${t('data.question')}.`;
}

const ASKED = [
  'kind',
  'date-order',
  'date-swapped',
  'delimiter',
  'encoding',
  'source',
  'profile',
  'complaint-rule',
] as const;

function isAsked(id: string): id is (typeof ASKED)[number] {
  return ASKED.some((one) => one === id);
}

function choiceWords(id: string, { value, label }: Question['choices'][number], { t }: Words): string {
  if (value === 'dmy' || value === 'mdy' || value === 'ymd') return t(`date.${value}`);
  if (value === 'complaints' || value === 'orders' || value === 'exposure') return t(`kind.${value}`);
  if (id === 'profile') return value === 'none' ? t('ask.afresh') : label;
  return id === 'complaint-rule' && value === 'none' ? t('ask.everyRow') : label;
}
