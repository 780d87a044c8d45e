import type { ReactNode } from 'react';
import type { CaseSelection } from '../../../shared/model/case-selection.ts';
import { CasesBehind } from './CasesBehind.tsx';
import { CasesDialog } from './CasesDialog.tsx';

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
  return (
    <CasesDialog name={name} open={children}>
      <CasesBehind selection={selection} />
    </CasesDialog>
  );
}
