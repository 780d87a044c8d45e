import { ACTION_STATES } from '../../../shared/model/action.ts';
import type { ActionView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { formatDay } from '../../../shared/words/format-day.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { RecordLink } from './ActionsTable.tsx';
import { isOverdue } from './filter-actions.ts';
import { VerdictChip } from './VerdictChip.tsx';

/** Actions in columns by their state. */
export function ActionsBoard({ actions, asOf }: { actions: readonly ActionView[]; asOf: string | null }) {
  const { t } = useWords();
  const format = useFormat();
  return (
    <div className="board">
      {ACTION_STATES.map((state) => {
        const own = actions.filter(({ version }) => version.content.state === state);
        return (
          <section key={state} aria-label={t(`act.state.${state}`)}>
            <h3 className="board-head">
              {t(`act.state.${state}`)} <span className="soft">{format.count(own.length)}</span>
            </h3>
            {own.length === 0 ? (
              <p className="note">{t('actions.none-here')}</p>
            ) : (
              <ul>
                {own.map((view) => (
                  <BoardItem key={view.version.record} view={view} asOf={asOf} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function BoardItem({ view, asOf }: { view: ActionView; asOf: string | null }) {
  const { t, lang } = useWords();
  const { content } = view.version;
  const facts = [
    content.owner === '' ? t('actions.no-owner') : content.owner,
    ...(content.due === null ? [] : [formatDay(content.due, lang)]),
  ];
  return (
    <li className="board-item">
      <div className="board-title">
        <span className="soft">{recordName(view.version)}</span>
        <RecordLink name={recordName(view.version)} title={content.title} />
      </div>
      <div className="second clip">
        {content.subject.category} / {content.subject.touchpoint}
      </div>
      <div className="second">
        {facts.join(' · ')}
        {isOverdue(view, asOf) && <span className="overdue"> · {t('actions.overdue')}</span>}
      </div>
      <VerdictChip view={view} />
    </li>
  );
}
