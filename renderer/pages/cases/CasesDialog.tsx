import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../../ui/use-words.ts';

/** A number or a name that opens the cases behind it, in a dialog. `name` says which cases they are. */
export function CasesDialog({
  name,
  open,
  children,
}: {
  name: string;
  /** What stands on the button. */
  open: ReactNode;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <Button className="link cases-link" aria-label={t('cases.open', { name })}>
        {open}
      </Button>
      <ModalOverlay className="veil" isDismissable>
        <Modal className="decide cases-modal">
          <Dialog className="decide-dialog cases-dialog">
            {({ close }) => (
              <>
                <div className="cases-head">
                  <Heading slot="title" level={2}>
                    {name}
                  </Heading>
                  <button type="button" className="link" onClick={close}>
                    {t('cases.close')}
                  </button>
                </div>
                {children}
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
