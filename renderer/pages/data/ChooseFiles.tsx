import { useNavigate } from '@tanstack/react-router';
import { Button, FileTrigger } from 'react-aria-components';
import { useWords } from '../../ui/use-words.ts';
import { sharedView } from '../address/view-search.ts';
import { useImportQueue } from './import-queue.tsx';

/** Opens the system's file picker; what is chosen goes to the Data page. */
export function ChooseFiles({ isMain = false }: { isMain?: boolean }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { add } = useImportQueue();
  const onSelect = (list: FileList | null): void => {
    if (list === null || list.length === 0) return;
    add([...list]);
    void navigate({ to: '/data', search: sharedView });
  };
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv', 'text/plain']}
      onSelect={onSelect}
    >
      <Button className={isMain ? 'button button-main' : 'button'}>{t('empty.choose')}</Button>
    </FileTrigger>
  );
}
