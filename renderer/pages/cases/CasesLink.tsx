import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { CaseSelection } from '../../../shared/model/case-selection.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesBehind } from './CasesBehind.tsx';

/** A number that opens the cases behind it. `name` says which cases they are. */
export function CasesLink({
  selection,
  name,
  children,
}: {
  selection: CaseSelection;
  name: string;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <Button className="link cases-link" aria-label={t('cases.open', { name })}>
        {children}
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
                <CasesBehind selection={selection} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
