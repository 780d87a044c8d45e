import type { ThemeAsked } from '../../../shared/model/action.ts';
import type { ThemeResult } from '../../../shared/model/themes.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { ActionDialog } from '../actions/RecordDialogs.tsx';
import { RecordLine } from '../actions/RecordLine.tsx';
import { useBoard } from '../actions/use-board.ts';
import { useRecords } from '../actions/use-records.ts';

/** The way to begin an action that is judged on a stored theme. */
export function ThemeAction({ theme, within }: { theme: ThemeResult; within: ThemeAsked['within'] }) {
  const { t } = useWords();
  const { view } = useView();
  const records = useRecords();
  const board = useBoard();
  // Nothing can be changed in the state as it was.
  if (view.asAt !== undefined) return null;
  return (
    <div className="theme-action second">
      <ActionDialog
        records={records}
        subject={theme.mainCluster}
        name={theme.name ?? theme.terms.join(', ')}
        causes={board.state === 'data' ? board.value.causes : []}
        theme={{ id: theme.id, within }}
        isImproving={theme.judged.mark.state === 'improvement'}
        label={t('action.add')}
        looksLike="link"
      />
      <RecordLine records={records} />
    </div>
  );
}
