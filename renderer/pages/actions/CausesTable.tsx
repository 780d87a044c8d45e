import { Link } from '@tanstack/react-router';
import type { ActionView, CauseView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { useWords } from '../../ui/use-words.ts';
import { sharedView } from '../address/view-search.ts';
import { RecordLink } from './ActionsTable.tsx';

/** Causes one a row, with the actions that answer them. */
export function CausesTable({ causes, actions }: { causes: readonly CauseView[]; actions: readonly ActionView[] }) {
  const { t } = useWords();
  return (
    <table className="table causes-table">
      <thead>
        <tr>
          <th className="col-no">{t('actions.no')}</th>
          <th>{t('actions.cause')}</th>
          <th className="col-owner">{t('actions.code')}</th>
          <th className="col-state">{t('actions.state')}</th>
          <th className="col-verdict">{t('actions.linked')}</th>
        </tr>
      </thead>
      <tbody>
        {causes.map(({ version, actions: linked }) => {
          const { content } = version;
          return (
            <tr key={version.record}>
              <td className="strong">{recordName(version)}</td>
              <td>
                <RecordLink name={recordName(version)} title={content.title} />
                <div className="second clip">
                  {content.subject.category} / {content.subject.touchpoint}
                </div>
              </td>
              <td>{content.code === null ? '–' : t(`cause.code.${content.code}`)}</td>
              <td>{t(`cause.state.${content.state}`)}</td>
              <td>
                {actions
                  .filter((one) => linked.includes(one.version.record))
                  .map((one) => (
                    <Link
                      key={one.version.record}
                      className="record-ref"
                      to="/actions/$name"
                      params={{ name: recordName(one.version) }}
                      search={sharedView}
                    >
                      {recordName(one.version)}
                    </Link>
                  ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
