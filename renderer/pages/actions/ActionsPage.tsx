import { useState } from 'react';
import { ACTION_STATES } from '../../../shared/model/action.ts';
import type { Board } from '../../../shared/model/board.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { EmptyStore } from '../data/EmptyStore.tsx';
import { ActionsBoard } from './ActionsBoard.tsx';
import { ActionsTable } from './ActionsTable.tsx';
import { CausesTable } from './CausesTable.tsx';
import { filterActions, ownersOf } from './filter-actions.ts';
import { RecordLine } from './RecordLine.tsx';
import { Totals } from './Totals.tsx';
import { useBoard } from './use-board.ts';
import { useRecords } from './use-records.ts';
import { WithoutAction } from './WithoutAction.tsx';

/** What are we doing, and did it work? */
export function ActionsPage() {
  const info = useCall('app.info', {});
  const hasCases = info.state === 'data' && info.value.store.cases > 0;
  const board = useBoard(hasCases);
  return (
    <Awaited call={info} isEmpty={({ store }) => store.cases === 0} empty={<EmptyStore />}>
      {() => <Awaited call={board}>{(value) => <BoardView board={value} />}</Awaited>}
    </Awaited>
  );
}

function BoardView({ board }: { board: Board }) {
  const { t, count } = useWords();
  const { actions, causes, asOf } = board;
  const { view, change } = useView();
  const records = useRecords();
  const [state, setState] = useState('');
  const [owner, setOwner] = useState('');
  const isBoard = view.show === 'board';
  const shown = filterActions(actions, state, owner);
  const owners = ownersOf(actions);
  return (
    <>
      <header className="page-head">
        <h1>{t('actions.title')}</h1>
        <p className="page-facts">
          {t('actions.facts', {
            actions: count('actions.count', actions.length),
            causes: count('causes.count', causes.length),
          })}
        </p>
      </header>
      <Totals board={board} />
      <RecordLine records={records} />
      <WithoutAction board={board} records={view.asAt === undefined ? records : null} />
      {actions.length === 0 && causes.length === 0 && (
        <div className="empty-line">
          <p>{t('actions.none')}</p>
          <p className="note">{t('actions.none-hint')}</p>
        </div>
      )}
      {actions.length > 0 && (
        <Section
          title={t('actions.actions')}
          aside={
            <div className="actions-bar" role="group" aria-label={t('actions.filter')}>
              <div className="tabs" role="group" aria-label={t('actions.view')}>
                {(['table', 'board'] as const).map((name) => (
                  <button
                    key={name}
                    type="button"
                    className="tab"
                    aria-pressed={isBoard === (name === 'board')}
                    onClick={() =>
                      change(({ show: _show, ...rest }) => (name === 'board' ? { ...rest, show: 'board' } : rest))
                    }
                  >
                    {t(`actions.view.${name}`)}
                  </button>
                ))}
              </div>
              <select
                className="field field-small"
                aria-label={t('actions.state')}
                value={state}
                onChange={(event) => setState(event.target.value)}
              >
                <option value="">{t('actions.any-state')}</option>
                {ACTION_STATES.map((one) => (
                  <option key={one} value={one}>
                    {t(`act.state.${one}`)}
                  </option>
                ))}
              </select>
              <select
                className="field field-small"
                aria-label={t('actions.owner')}
                value={owner}
                onChange={(event) => setOwner(event.target.value)}
              >
                <option value="">{t('actions.any-owner')}</option>
                {owners.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </div>
          }
        >
          {shown.length === 0 ? (
            <p className="empty-line">{t('actions.none-shown')}</p>
          ) : isBoard ? (
            <ActionsBoard actions={shown} asOf={asOf} />
          ) : (
            <ActionsTable actions={shown} asOf={asOf} />
          )}
        </Section>
      )}
      {causes.length > 0 && (
        <Section title={t('actions.causes')}>
          <CausesTable causes={causes} actions={actions} />
        </Section>
      )}
    </>
  );
}
