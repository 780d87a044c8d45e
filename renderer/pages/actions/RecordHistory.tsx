import type { AnyVersion } from '../../../shared/model/case-record.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { versionChanges, versionLine } from '../../../shared/words/record-words.ts';
import { useCall } from '../../client/use-call.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Records } from './use-records.ts';

/** Every version of a record, newest first, with who, when and why; the newest can be taken back. */
export function RecordHistory({
  record,
  records,
  zone,
  canWrite,
}: {
  record: string;
  records: Records;
  zone: string;
  canWrite: boolean;
}) {
  const { t } = useWords();
  const listed = useCall('records.list', { record }, { keepPrevious: false });
  if (listed.state !== 'data') return null;
  return (
    <Section title={t('records.history')}>
      <ul className="decisions">
        {listed.value
          .map((version, i) => (
            <HistoryItem
              key={version.key}
              version={version}
              before={listed.value.slice(0, i).findLast(({ state }) => state !== 'undone') ?? null}
              zone={zone}
              records={canWrite ? records : null}
            />
          ))
          .toReversed()}
      </ul>
    </Section>
  );
}

function HistoryItem({
  version,
  before,
  zone,
  records,
}: {
  version: AnyVersion;
  /** The one it replaced; null: it is the first. */
  before: AnyVersion | null;
  zone: string;
  records: Records | null;
}) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { state, who, madeAt, undoneAt, reason } = version;
  const date = format.instantShort(madeAt, zone);
  const end =
    state === 'in-force'
      ? t('records.in-force')
      : state === 'replaced' || undoneAt === null
        ? t('decided.replaced')
        : t('decided.undone', { date: format.day(undoneAt, zone) });
  const changes = versionChanges(version, before, lang);
  return (
    <li className={state === 'in-force' ? '' : 'is-old'}>
      <span className="decision-what">{versionLine(version, lang)}</span>
      {changes !== '' && <span className="decision-why">{changes}</span>}
      {reason !== '' && <span className="decision-why">{reason}</span>}
      <span className="second">
        {who === '' ? date : t('decided.by', { who, date })} · {end}
        {state === 'in-force' && records !== null && (
          <>
            {' · '}
            <button
              type="button"
              className="link"
              aria-label={t('records.undo-name', { name: recordName(version) })}
              onClick={() => void records.undo(version)}
            >
              {t('decided.undo')}
            </button>
          </>
        )}
      </span>
    </li>
  );
}
