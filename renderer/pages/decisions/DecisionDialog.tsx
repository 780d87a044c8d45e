import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';

/** A button that opens a small form; Escape leaves everything as it was, a click beside it keeps what was typed. The form is made anew at every opening. */
export function DecisionDialog({
  open,
  openName,
  children,
}: {
  /** Words on the button, and its full name for those who do not see what stands beside it. */
  open: string;
  openName: string;
  children: (close: () => void) => ReactNode;
}) {
  return (
    <DialogTrigger>
      <Button className="link" aria-label={openName}>
        {open}
      </Button>
      <ModalOverlay className="veil">
        <Modal className="decide">
          <Dialog className="decide-dialog">{({ close }) => children(close)}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
