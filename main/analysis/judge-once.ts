import type { CountSeries } from '../../shared/model/series.ts';
import type { Judgement } from '../../shared/model/verdict.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';

/** Judgements kept, of a kilobyte or two each: the series of some dozen views. */
const KEPT = 3000;
const judgements = new Map<string, Judgement>();

/**
 * The verdict on a series, judged when it was not judged lately: a filter by category, another language or a decision leaves most
 * series of a page as they were. A judgement rests on the series alone, and nobody may change it.
 */
export function judgeOnce(series: CountSeries): Judgement {
  const { grain, start, counts, exposure, lastFraction } = series;
  const key = `${grain} ${start} ${lastFraction} ${counts.join()} ${exposure?.join() ?? 'none'}`;
  const judgement = judgements.get(key) ?? judgeSeries(series);
  judgements.delete(key);
  judgements.set(key, judgement);
  if (judgements.size > KEPT) judgements.delete(judgements.keys().next().value ?? key);
  return judgement;
}
