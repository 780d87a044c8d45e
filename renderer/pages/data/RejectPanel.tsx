import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract/calls.ts';
import { rejectWords } from '../../../shared/words/reject-words.ts';
import { useClient } from '../../client/client-context.ts';
import { saveFile } from '../../client/save-file.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';

const STEP = 50;
const MOST = 1000;

/** The rows of one import that were not stored: by reason, then one by one, and as a file to correct. */
export function RejectPanel({ id }: { id: number }) {
  const { t, lang } = useWords();
  const client = useClient();
  const { change } = useView();
  const [limit, setLimit] = useState(STEP);
  const [problem, setProblem] = useState<string | null>(null);
  const rejects = useCall('imports.rejects', { id, offset: 0, limit });
  const download = async (): Promise<void> => {
    const answer = await client.invoke('imports.rejects-file', { id, lang });
    setProblem(answer.ok ? null : troubleWords(answer.error, lang));
    if (answer.ok) saveFile(answer.value);
  };
  const aside = (
    <>
      <button type="button" className="button" onClick={() => void download()}>
        {t('data.download')}
      </button>{' '}
      <button
        type="button"
        className="link second"
        onClick={() => change(({ rejects: _rejects, ...view }) => view, false)}
      >
        {t('data.close')}
      </button>
    </>
  );
  return (
    <Section title={t('data.rejects')} aside={aside}>
      {problem !== null && (
        <p className="failed-line" role="alert">
          {problem}
        </p>
      )}
      <Awaited
        call={rejects}
        isEmpty={({ total }) => total === 0}
        empty={<p className="empty-line">{t('data.rejectsNone')}</p>}
      >
        {(value) => (
          <RejectTables
            id={id}
            value={value}
            onMore={limit < Math.min(value.total, MOST) ? () => setLimit(Math.min(MOST, limit * 4)) : null}
          />
        )}
      </Awaited>
    </Section>
  );
}

function RejectTables({
  id,
  value,
  onMore,
}: {
  id: number;
  value: CallOutput<'imports.rejects'>;
  onMore: (() => void) | null;
}) {
  const { t, lang } = useWords();
  const format = useFormat();
  const imports = useCall('imports.list', {});
  const own = imports.state === 'data' ? imports.value.find((one) => one.id === id) : undefined;
  return (
    <>
      <p className="note">
        {t('data.rejectsOf', { name: own?.file ?? String(id), n: format.count(value.total) })} {t('data.rejectsRaw')}
      </p>
      <table className="table table-tight reject-groups">
        <thead>
          <tr>
            <th>{t('data.reason')}</th>
            <th>{t('data.column')}</th>
            <th className="number">{t('data.rows')}</th>
          </tr>
        </thead>
        <tbody>
          {value.groups.map((group) => (
            <tr key={`${group.rule} ${group.column}`}>
              <td>{rejectWords(group, lang)}</td>
              <td>{group.column ?? t('data.wholeRow')}</td>
              <td className="number">{format.count(group.n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="twin reject-rows" tabIndex={0} role="region" aria-label={t('data.rejects')}>
        <table className="table table-tight">
          <thead>
            <tr>
              <th className="number">{t('data.line')}</th>
              <th>{t('data.column')}</th>
              <th>{t('data.value')}</th>
              <th>{t('data.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {value.rows.map((row, i) => (
              <tr key={i}>
                <td className="number">{format.count(row.line)}</td>
                <td>{row.column ?? t('data.wholeRow')}</td>
                <td className="reject-value">{row.value}</td>
                <td className="soft">{rejectWords(row, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {onMore !== null && (
        <button type="button" className="link" onClick={onMore}>
          {t('data.more')}
        </button>
      )}
    </>
  );
}
