import type { Recognition } from '../../../shared/model/recognition.ts';
import type { RecognisedDates } from '../../../shared/model/recognition.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords, type Words } from '../../ui/use-words.ts';

const SENTINELS_SHOWN = 6;

/** How the bytes were read: encoding, delimiter, date order with the row that decided it, values taken as nothing. */
export function DialectFacts({ recognition }: { recognition: Recognition }) {
  const words = useWords();
  const { t } = words;
  const format = useFormat();
  const { dialect, dates, sentinels } = recognition;
  return (
    <dl className="reading second">
      <div>
        <dt>{t('data.file')}</dt>
        <dd>
          {t('data.dialect', {
            encoding: dialect.encoding.toUpperCase(),
            delimiter: delimiterWords(dialect.delimiter, words),
          })}
        </dd>
      </div>
      {dates.length > 0 && (
        <div>
          <dt>{t('data.dates')}</dt>
          <dd>
            {dates.map((date) => (
              <span key={date.column}>{dateWords(date, words)}</span>
            ))}
          </dd>
        </div>
      )}
      {sentinels.length > 0 && (
        <div>
          <dt>{t('data.sentinels')}</dt>
          <dd>
            {sentinels.slice(0, SENTINELS_SHOWN).map(({ column, value, count }) => (
              <span key={`${column} ${value}`}>
                {t('data.sentinel', { value: `“${value}”`, column, n: format.count(count) })}
              </span>
            ))}
            {sentinels.length > SENTINELS_SHOWN && <span>+ {sentinels.length - SENTINELS_SHOWN}</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}

function delimiterWords(delimiter: string, { t }: Words): string {
  switch (delimiter) {
    case ',':
      return t('delimiter.comma');
    case ';':
      return t('delimiter.semicolon');
    case '\t':
      return t('delimiter.tab');
    case '|':
      return t('delimiter.pipe');
    default:
      return t('delimiter.other', { text: delimiter });
  }
}

function dateWords({ column, format, decidedBy }: RecognisedDates, { t }: Words): string {
  if (format === null) return t('data.dateOpen', { column });
  const order =
    format === 'dmy' || format === 'mdy' || format === 'ymd' || format === 'iso' ? t(`date.${format}`) : format;
  if (decidedBy === null) return t('data.dateFormat', { column, format: order });
  return t('data.dateDecided', { column, format: order, line: String(decidedBy.line), value: `“${decidedBy.value}”` });
}
