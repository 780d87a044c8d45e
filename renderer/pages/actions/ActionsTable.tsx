import { Link } from '@tanstack/react-router';
import type { ActionView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { formatDay } from '../../../shared/words/format-day.ts';
import { useWords } from '../../ui/use-words.ts';
import { sharedView } from '../address/view-search.ts';
import { isOverdue } from './filter-actions.ts';
import { VerdictChip } from './VerdictChip.tsx';

/** Actions one a row: what, for which cluster, who, until when, and whether it worked. */
export function ActionsTable({ actions, asOf }: { actions: readonly ActionView[]; asOf: string | null }) {
  const { t, lang } = useWords();
  return (
    <table className="table actions-table">
      <thead>
        <tr>
          <th className="col-no">{t('actions.no')}</th>
          <th>{t('actions.action')}</th>
          <th className="col-owner">{t('actions.owner')}</th>
          <th className="col-due">{t('actions.due')}</th>
          <th className="col-state">{t('actions.state')}</th>
          <th className="col-verdict">{t('actions.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((view) => {
          const { content, record } = view.version;
          const { category, touchpoint } = content.subject;
          return (
            <tr key={record}>
              <td className="strong">{recordName(view.version)}</td>
              <td>
                <RecordLink name={recordName(view.version)} title={content.title} />
                <div className="second clip" title={`${category} / ${touchpoint}`}>
                  {category} / {touchpoint}
                </div>
              </td>
              <td className="wrap">
                {content.owner === '' ? <span className="soft">{t('actions.no-owner')}</span> : content.owner}
              </td>
              <td>
                {content.due === null ? '–' : formatDay(content.due, lang)}
                {isOverdue(view, asOf) && <div className="second overdue">{t('actions.overdue')}</div>}
              </td>
              <td>{t(`act.state.${content.state}`)}</td>
              <td>
                <VerdictChip view={view} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function RecordLink({ name, title }: { name: string; title: string }) {
  return (
    <Link className="cluster-link clip" to="/actions/$name" params={{ name }} search={sharedView} title={title}>
      {title}
    </Link>
  );
}
