import { useState } from 'react';
import type { ImportOptions, Recognition } from '../../../shared/model/recognition.ts';
import { saidWords } from '../../../shared/words/said.ts';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { chooseOption } from './choose-option.ts';
import { ComplaintRuleCard } from './ComplaintRuleCard.tsx';
import { DialectFacts } from './DialectFacts.tsx';
import { HideCustomers } from './HideCustomers.tsx';
import { KeyColumns } from './KeyColumns.tsx';
import { KindChoice } from './KindChoice.tsx';
import { missingFields } from './map-column.ts';
import { MappingTable } from './MappingTable.tsx';
import { ProfileLine } from './ProfileLine.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { StoredRows } from './StoredRows.tsx';

/** What the file is taken for and why; what has to be decided; which column is which field. */
export function RecognisedFile({
  recognition,
  options,
  onOptions,
  isReady,
  isAlone,
}: {
  recognition: Recognition;
  options: ImportOptions;
  onOptions: (options: ImportOptions) => void;
  isReady: boolean;
  /** The only file, or one of few: its rows are shown at once. */
  isAlone: boolean;
}) {
  const { t, lang } = useWords();
  const format = useFormat();
  const label = useDimensionLabel();
  const { columns, source, reasons, confidence, kind, questions } = recognition;
  const missing = missingFields(recognition, options);
  const isGuess = source === null || missing.length > 0;
  const [shown, setShown] = useState<boolean | null>(null);
  const isKnown = recognition.profile?.isUsed === true;
  const isShown = shown ?? (isGuess && (!isReady || (isAlone && !isKnown)));
  const [isSeen, setSeen] = useState(isAlone);
  const isLookup = kind === null && source !== null;
  const hasCustomer = columns.some(({ field }) => field === 'customer') || recognition.options.pseudonymise === true;
  const mapped = columns.filter(({ field }) => field !== null).length;
  return (
    <>
      <p>
        <strong>{source?.id === 'table' ? t('bench.table') : (source?.label ?? t('data.unknownSource'))}</strong>
        <span className="soft">
          {' '}
          ·{' '}
          {[
            ...reasons.map((reason) => saidWords(reason, lang)),
            t('data.sure', { share: format.share(confidence) }),
          ].join(' · ')}
        </span>
      </p>
      {recognition.profile !== null && (
        <ProfileLine profile={recognition.profile} options={options} onOptions={onOptions} />
      )}
      <DialectFacts recognition={recognition} />
      {isLookup ? (
        source.id !== 'table' && <p className="second">{t('bench.lookup')}</p>
      ) : (
        <KindChoice kind={kind} onChoose={(next) => onOptions({ ...options, kind: next })} />
      )}
      {questions.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          onChoose={(flag) => onOptions(chooseOption(options, flag))}
        />
      ))}
      <KeyColumns recognition={recognition} options={options} onOptions={onOptions} />
      {missing.length > 0 && questions.length === 0 && (
        <p className="failed-line" role="alert">
          {t('data.required', { names: missing.map(label).join(', ') })}
        </p>
      )}
      {kind === 'complaints' && <ComplaintRuleCard recognition={recognition} options={options} onOptions={onOptions} />}
      {hasCustomer && <HideCustomers recognition={recognition} options={options} onOptions={onOptions} />}
      {recognition.needs.length > 0 && <p className="second">{t('bench.joined')}</p>}
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
      {recognition.stored.length > 0 && (
        <p className="note">
          {t('stored.title')}{' '}
          <button type="button" className="link" aria-expanded={isSeen} onClick={() => setSeen(!isSeen)}>
            {t(isSeen ? 'stored.hide' : 'stored.show')}
          </button>
        </p>
      )}
      {isSeen && <StoredRows recognition={recognition} />}
    </>
  );
}
