import type { Progress } from '../../../shared/model/recognition.ts';
import type { Format } from '../../ui/use-format.ts';
import type { Words } from '../../ui/use-words.ts';

/** "212,000 of 1,000,000 rows · 94,300 rows a second · about 8 s left". */
export function progressWords(progress: Progress, { t }: Words, format: Format): string {
  const { done, total, unit, perSecond } = progress;
  const size = (n: number): string =>
    unit === 'bytes' ? format.bytes(n) : `${format.count(n)} ${t(unit === 'rows' ? 'unit.rows' : 'unit.steps')}`;
  const bare = (n: number): string => (unit === 'bytes' ? format.bytes(n) : format.count(n));
  const parts = [total === null ? size(done) : t('data.progress', { done: bare(done), total: size(total) })];
  if (perSecond !== null && perSecond > 0) {
    parts.push(
      unit === 'bytes'
        ? t('data.rateBytes', { rate: format.bytes(perSecond) })
        : t('data.rate', { rate: format.count(perSecond), unit: t(unit === 'rows' ? 'unit.rows' : 'unit.steps') }),
    );
    if (total !== null && total > done) parts.push(t('data.left', { time: format.left((total - done) / perSecond) }));
  }
  return parts.join(' · ');
}
