import { troubleWords } from '../../shared/words/trouble-words.ts';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { LONGEST_VIEW_NAME, type SavedView } from '../../shared/model/saved-view.ts';
import { useCall } from '../client/use-call.ts';
import { useWrite } from '../client/use-write.ts';
import { useWords } from './use-words.ts';

/** Views saved under a name: open one, save this one, take one out. */
export function SavedViews() {
  const { t } = useWords();
  const saved = useCall('views.list', {});
  const views = saved.state === 'data' ? saved.value : [];
  return (
    <DialogTrigger>
      <Button className="filter">{t(views.length === 0 ? 'views.save' : 'views.open')}</Button>
      <Popover className="popover" placement="bottom end" maxHeight={480}>
        <Dialog className="popover-dialog views" aria-label={t('views.title')}>
          {({ close }) => (
            <>
              <ViewList views={views} onDone={close} />
              <SaveForm views={views} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function ViewList({ views, onDone }: { views: readonly SavedView[]; onDone: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const remove = useWrite('views.remove');
  const restore = useWrite('views.restore');
  const [removed, setRemoved] = useState<SavedView | null>(null);
  const takeOut = async (id: number): Promise<void> => {
    const answer = await remove.run({ id });
    if (answer.ok) setRemoved(answer.value);
  };
  const bringBack = async (id: number): Promise<void> => {
    const answer = await restore.run({ id });
    if (answer.ok) setRemoved(null);
  };
  return (
    <>
      {views.length > 0 && (
        <ul className="view-list">
          {views.map(({ id, name, address }) => (
            <li key={id}>
              <button
                type="button"
                className="view-open"
                onClick={() => {
                  onDone();
                  void navigate({ href: address });
                }}
              >
                {name}
              </button>
              <button
                type="button"
                className="link"
                aria-label={t('views.remove-name', { name })}
                onClick={() => void takeOut(id)}
              >
                {t('views.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status" className="note">
        {removed !== null && (
          <>
            {t('views.removed', { name: removed.name })}{' '}
            <button type="button" className="link" onClick={() => void bringBack(removed.id)}>
              {t('views.undo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}

function SaveForm({ views }: { views: readonly SavedView[] }) {
  const { t, lang } = useWords();
  const address = useRouterState({ select: ({ location }) => `${location.pathname}${location.searchStr}` });
  const save = useWrite('views.save');
  const [name, setName] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const wanted = name.trim();
  const isTaken = views.some((view) => view.name === wanted);
  const send = async (): Promise<void> => {
    const answer = await save.run({ name: wanted, address });
    if (!answer.ok) return;
    setDone(answer.value.name);
    setName('');
  };
  return (
    <form
      className="view-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '' && !save.isRunning) void send();
      }}
    >
      <label>
        {t('views.name')}
        <input
          className="field"
          value={name}
          maxLength={LONGEST_VIEW_NAME}
          onChange={(event) => {
            setDone(null);
            setName(event.target.value);
          }}
        />
      </label>
      <button type="submit" className="button button-main" disabled={wanted === '' || save.isRunning}>
        {t('views.do')}
      </button>
      <p className="note" role="status">
        {save.error !== null
          ? troubleWords(save.error, lang)
          : done !== null
            ? t('views.saved', { name: done })
            : t(isTaken ? 'views.replaces' : 'views.note')}
      </p>
    </form>
  );
}
