import { useState } from 'react';
import type { Recognition } from '../../../shared/model/recognition.ts';
import { saidWords } from '../../../shared/words/said.ts';
import type { Lang } from '../../../shared/words/messages.ts';
import { useFormat } from '../../ui/use-format.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords, type Words } from '../../ui/use-words.ts';
import { FileCard } from './FileCard.tsx';
import type { BenchEntry } from './use-bench.ts';

/** One of many files in one line: its name, what it is taken for, its size; the whole card on request. */
export function BenchRow({ entry, onRemove }: { entry: BenchEntry; onRemove: () => void }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <FileCard entry={entry} isAlone={false} onRemove={onRemove} />;
  const { queued, state } = entry;
  const { name, size } = queued.file;
  return (
    <li className="file file-line">
      <span className="strong clip" title={name}>
        {name}
      </span>
      <span className={state.step === 'failed' ? 'failed-line clip' : 'second clip'} role="status">
        {state.step === 'sending' && t('data.sending', { share: format.share(entry.sent) })}
        {state.step === 'recognising' && t('data.recognising')}
        {state.step === 'failed' && troubleWords(state.error, lang)}
        {state.step === 'known' && `${sourceName(state.recognition, t)} · ${firstReason(state.recognition, lang)}`}
      </span>
      <span className="second number">{format.bytes(size)}</span>
      <button
        type="button"
        className="link second"
        disabled={state.step !== 'known'}
        aria-label={t('bench.detailsOf', { name })}
        onClick={() => setOpen(true)}
      >
        {t('bench.details')}
      </button>
      <button type="button" className="link second" onClick={onRemove} aria-label={t('data.remove', { name })}>
        {t('data.removeShort')}
      </button>
    </li>
  );
}

function firstReason({ reasons: [first] }: Recognition, lang: Lang): string {
  return first === undefined ? '' : saidWords(first, lang);
}

function sourceName({ source }: Recognition, t: Words['t']): string {
  return source?.id === 'table' ? t('bench.table') : (source?.label ?? t('data.unknownSource'));
}
