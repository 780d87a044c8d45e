import type { Progress } from '../../../shared/model/recognition.ts';

/** One line on a terminal that overwrites itself. */
export function createProgressLine(write: (text: string) => void): {
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
      write(`\r\u001B[K${label === undefined ? '' : `${label}  `}${progressWords(progress)}`);
      isShown = true;
    },
  };
}

/** `store 120,000 of 400,000 rows (30 %), 52,000 a second, 5 s left` */
export function progressWords({ stage, done, total, unit, perSecond }: Progress): string {
  const amount = (value: number): string =>
    unit === 'bytes' ? `${(value / 1e6).toFixed(1)} MB` : `${Math.round(value).toLocaleString('en')} ${unit}`;
  const parts = [`${stage} ${amount(done)}`];
  if (total !== null && total > 0) {
    parts[0] = `${stage} ${amount(done)} of ${amount(total)} (${Math.floor((100 * done) / total)} %)`;
  }
  if (perSecond !== null && perSecond > 0) {
    parts.push(`${amount(perSecond)} a second`);
    if (total !== null && total > done) parts.push(`${Math.ceil((total - done) / perSecond)} s left`);
  }
  return parts.join(', ');
}
