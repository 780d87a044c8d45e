import { useState } from 'react';
import type { ImportOptions, Recognition } from '../../../shared/model/recognition.ts';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { DialectFacts } from './DialectFacts.tsx';
import { KindChoice } from './KindChoice.tsx';
import { missingFields } from './map-column.ts';
import { MappingTable } from './MappingTable.tsx';
import { QuestionCard } from './QuestionCard.tsx';

/** What the file is taken for and why; what has to be decided; which column is which field. */
export function RecognisedFile({
  recognition,
  options,
  onOptions,
  isReady,
}: {
  recognition: Recognition;
  options: ImportOptions;
  onOptions: (options: ImportOptions) => void;
  isReady: boolean;
}) {
  const { t } = useWords();
  const format = useFormat();
  const label = useDimensionLabel();
  const { columns, source, reasons, confidence, kind, questions } = recognition;
  const missing = missingFields(recognition, options);
  const isGuess = source === null || missing.length > 0;
  const [shown, setShown] = useState<boolean | null>(null);
  const isShown = shown ?? (isGuess && !isReady);
  const mapped = columns.filter(({ field }) => field !== null).length;
  return (
    <>
      <p>
        <strong>{source?.label ?? t('data.unknownSource')}</strong>
        <span className="soft"> · {[...reasons, t('data.sure', { share: format.share(confidence) })].join(' · ')}</span>
      </p>
      <DialectFacts recognition={recognition} />
      <KindChoice kind={kind} onChoose={(next) => onOptions({ ...options, kind: next })} />
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} options={options} onOptions={onOptions} />
      ))}
      {missing.length > 0 && questions.length === 0 && (
        <p className="failed-line" role="alert">
          {t('data.required', { names: missing.map(label).join(', ') })}
        </p>
      )}
      {kind !== null && (
        <p className="note">
          {t('data.mapping')}:{' '}
          {t('data.mappingNote', { mapped: format.count(mapped), all: format.count(columns.length) })}{' '}
          <button type="button" className="link" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'data.mappingHide' : 'data.mappingShow')}
          </button>
        </p>
      )}
      {kind !== null && isShown && (
        <MappingTable columns={columns} kind={kind} options={options} onOptions={onOptions} />
      )}
    </>
  );
}
