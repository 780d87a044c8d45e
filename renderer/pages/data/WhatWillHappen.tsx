import { useState } from 'react';
import type { CallInput } from '../../../shared/contract/calls.ts';
import type { ImportPreview } from '../../../shared/model/import-preview.ts';
import { useFormat } from '../../ui/use-format.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { DryRunTable } from './DryRunTable.tsx';
import { progressWords } from './progress-words.ts';
import { useDryRun } from './use-dry-run.ts';

/** Files up to this size together are counted without being asked to. */
const COUNTED_AT_ONCE = 32 << 20;

/** What the import would do, counted before anything is stored. */
export function WhatWillHappen({ files, bytes }: { files: CallInput<'imports.preview'>['files']; bytes: number }) {
  const words = useWords();
  const format = useFormat();
  const { t, lang } = words;
  const [isAsked, setAsked] = useState<boolean | null>(null);
  const isWanted = isAsked ?? bytes <= COUNTED_AT_ONCE;
  const run = useDryRun(files, isWanted);
  return (
    <div className="dry-run">
      <h3>{t('dry.title')}</h3>
      {!isWanted && (
        <p>
          <button type="button" className="button" onClick={() => setAsked(true)}>
            {t('dry.run')}
          </button>{' '}
          <span className="note">{t('dry.none')}</span>
        </p>
      )}
      {isWanted && (run === null || run.state === 'running') && (
        <p className="note" role="status">
          {run?.state === 'running' && run.progress.stage === 'importing'
            ? progressWords(run.progress, words, format)
            : t('dry.counting')}{' '}
          <button type="button" className="link" onClick={() => setAsked(false)}>
            {t('dry.stop')}
          </button>
        </p>
      )}
      {run?.state === 'failed' && (
        <p className="failed-line" role="alert">
          {troubleWords(run.error, lang)}
        </p>
      )}
      {run?.state === 'done' && <Counted previews={run.value} />}
    </div>
  );
}

function Counted({ previews }: { previews: readonly ImportPreview[] }) {
  const { t } = useWords();
  return (
    <>
      <DryRunTable previews={previews} />
      <p className="note">
        {t('dry.none')} {previews.some(({ vanished }) => vanished > 0) && t('dry.vanishedNote')}
      </p>
    </>
  );
}
