import type { Progress } from '../../../shared/model/recognition.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { fillMessage, isMessageKey, message, type Lang } from '../../../shared/words/messages.ts';

/** One line on a terminal that overwrites itself. */
export function createProgressLine(
  write: (text: string) => void,
  lang: Lang = 'en',
): {
  show: (progress: Progress | null, label?: string) => void;
  clear: () => void;
} {
  let isShown = false;
  const clear = (): void => {
    if (isShown) write('\r\u001B[K');
    isShown = false;
  };
  return {
    clear,
    show: (progress, label) => {
      if (progress === null) return clear();
      write(`\r\u001B[K${label === undefined ? '' : `${label}  `}${progressWords(progress, lang)}`);
      isShown = true;
    },
  };
}

/** `store 120,000 of 400,000 rows (30 %), 52,000 a second, 5 s left` */
export function progressWords({ stage, done, total, unit, perSecond }: Progress, lang: Lang = 'en'): string {
  const amount = (value: number): string =>
    unit === 'bytes'
      ? `${formatNumber(value / 1e6, lang, 1)} MB`
      : message(lang, `progress.${unit}`, { n: formatNumber(Math.round(value), lang) });
  const key = `stage.${stage}`;
  const name = lang !== 'en' && isMessageKey(key) ? fillMessage(lang, key, {}) : stage;
  const parts = [`${name} ${amount(done)}`];
  if (total !== null && total > 0) {
    const share = String(Math.floor((100 * done) / total));
    parts[0] = message(lang, 'progress.of', { stage: name, done: amount(done), all: amount(total), share });
  }
  if (perSecond !== null && perSecond > 0) {
    parts.push(message(lang, 'progress.rate', { amount: amount(perSecond) }));
    if (total !== null && total > done)
      parts.push(message(lang, 'progress.left', { n: String(Math.ceil((total - done) / perSecond)) }));
  }
  return parts.join(', ');
}
