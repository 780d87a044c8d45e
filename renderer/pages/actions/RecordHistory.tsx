import type { AnyVersion } from '../../../shared/model/case-record.ts';
import { recordName } from '../../../shared/model/case-record.ts';
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
        {listed.value.toReversed().map((version) => (
          <HistoryItem key={version.key} version={version} zone={zone} records={canWrite ? records : null} />
        ))}
      </ul>
    </Section>
  );
}

function HistoryItem({ version, zone, records }: { version: AnyVersion; zone: string; records: Records | null }) {
  const { t } = useWords();
  const format = useFormat();
  const { state, who, madeAt, undoneAt, reason } = version;
  const date = format.instantShort(madeAt, zone);
  const end =
    state === 'in-force'
      ? t('records.in-force')
      : state === 'replaced' || undoneAt === null
        ? t('decided.replaced')
        : t('decided.undone', { date: format.day(undoneAt, zone) });
  return (
    <li className={state === 'in-force' ? '' : 'is-old'}>
      <span className="decision-what">{lineOf(version, t)}</span>
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

function lineOf(version: AnyVersion, t: ReturnType<typeof useWords>['t']): string {
  const { content } = version;
  if (version.kind === 'cause') return `${t(`cause.state.${version.content.state}`)}: ${content.title}`;
  const { state, owner, start, title } = version.content;
  return t('records.action-line', {
    state: t(`act.state.${state}`),
    owner: owner === '' ? t('actions.no-owner') : owner,
    start,
    title,
  });
}
