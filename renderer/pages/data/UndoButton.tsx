import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useCall } from '../../client/use-call.ts';
import { useWrite } from '../../client/use-write.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';

/** Takes an import back, after asking once. */
export function UndoButton({ id, name }: { id: number; name: string }) {
  const { t, lang } = useWords();
  const imports = useCall('imports.list', {});
  const undo = useWrite('imports.undo');
  const own = imports.state === 'data' ? imports.value.find((one) => one.id === id) : undefined;
  if (own?.status === 'undone') return <span className="soft">{t('data.undone')}</span>;
  const takeBack = async (close: () => void): Promise<void> => {
    const answer = await undo.run({ id });
    if (answer.ok) close();
  };
  return (
    <DialogTrigger>
      <Button className="link" aria-label={t('data.undoName', { name })}>
        {t('data.undo')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="popover-dialog ask" aria-label={t('data.undoName', { name })}>
          {({ close }) => (
            <>
              <p>{t('data.undoAsk')}</p>
              {undo.error !== null && (
                <p className="failed-line" role="alert">
                  {troubleWords(undo.error, lang)}
                </p>
              )}
              <div className="ask-actions">
                <button
                  type="button"
                  className="button button-main"
                  disabled={undo.isRunning}
                  onClick={() => void takeBack(close)}
                >
                  {t('data.undoYes')}
                </button>
                <button type="button" className="button" onClick={close}>
                  {t('data.undoNo')}
                </button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
