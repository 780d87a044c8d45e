import { DURATION_STATE, OUTCOME, type DurationMetric, type ProportionMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { clockKey } from './elapsed-by.ts';
import { timeToFirstResponse } from './time-to-first-response.ts';
import { timeToResolution } from './time-to-resolution.ts';

const remember = columnCache<Int8Array>();

/** How often the first answer came within its target (METRICS.md 5). */
export const firstResponseWithinTarget = withinTarget(timeToFirstResponse, 'first-response', 'answered');
/** The same of the resolution. */
export const resolutionWithinTarget = withinTarget(timeToResolution, 'resolution', 'resolved');

function withinTarget(duration: DurationMetric, name: string, done: string): ProportionMetric {
  const id = `${name}-within-target`;
  return {
    id,
    kind: 'proportion',
    section: 'recovery',
    countsBy: 'case',
    isFinalWhenClosed: true,
    definition:
      `Cases ${done} within the target / cases ${done}, or open for longer than it. Cases still inside their target are left ` +
      'out until it has passed.',
    needs: duration.needs,
    higherIs: 'better',
    whyNot: (_columns, settings) => (duration.targetMs(settings) === null ? 'no target is set' : null),
    outcomes: (columns, settings) => {
      const targetMs = duration.targetMs(settings) ?? Number.NaN;
      return remember(columns, `${id}:${targetMs}:${clockKey(settings)}`, () => {
        const { state, timeMs } = duration.durations(columns, settings);
        return Int8Array.from(state, (now, row) => {
          if (now < 0) return now === DURATION_STATE.outside ? OUTCOME.outside : OUTCOME.unknown;
          if (Number.isNaN(targetMs)) return OUTCOME.outside;
          if (timeMs[row]! > targetMs) return OUTCOME.no;
          return now === DURATION_STATE.done ? OUTCOME.yes : OUTCOME.pending;
        });
      });
    },
  };
}
