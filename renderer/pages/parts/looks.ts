import type { PartId, PartValues } from '../../../shared/model/part-table.ts';
import type { Format } from '../../ui/use-format.ts';
import type { Words } from '../../ui/use-words.ts';
import { BASELINE, COHORTS, DOSE, DRIVERS, nextPurchaseLook, PROMPT, REVENUE } from './loyalty-looks.tsx';
import type { Column, PartLook, Point } from './part-columns.tsx';
import { BACKLOG, COMPENSATION, FIRST_RESPONSE_COMPARED, LADDER, RESOLUTION_COMPARED } from './recovery-looks.tsx';
import { FAILURES, MEAN_COMPLAINTS, NEXT_COMPLAINT } from './recurrence-looks.tsx';

/** A part's columns and point, read from the values of a row. */
export type Look = {
  columns: (values: readonly Partial<PartValues>[], words: Words, format: Format) => Column<Partial<PartValues>>[];
  point: ((words: Words, format: Format) => Point<Partial<PartValues>>) | null;
};

/** How each part is shown by rows. `nextPurchase`: the metric that opens the cases of the next purchase. */
export function lookOf(part: PartId, nextPurchase: string): Look {
  switch (part) {
    case 'ladder':
      return named(part, LADDER);
    case 'backlog':
      return named(part, BACKLOG);
    case 'compensation':
      return named(part, COMPENSATION);
    case 'first-response-compared':
      return named(part, FIRST_RESPONSE_COMPARED);
    case 'resolution-compared':
      return named(part, RESOLUTION_COMPARED);
    case 'next-complaint':
      return named(part, NEXT_COMPLAINT);
    case 'mean-complaints':
      return named(part, MEAN_COMPLAINTS);
    case 'failures':
      return named(part, FAILURES);
    case 'next-purchase':
      return named(part, nextPurchaseLook(nextPurchase));
    case 'baseline':
      return named(part, BASELINE);
    case 'dose-response':
      return named(part, DOSE);
    case 'prompt-effective':
      return named(part, PROMPT);
    case 'cohorts':
      return named(part, COHORTS);
    case 'revenue-at-risk':
      return named(part, REVENUE);
    case 'drivers':
      return named(part, DRIVERS);
  }
}

function named<P extends PartId>(part: P, look: PartLook<P>): Look {
  const { point } = look;
  return {
    columns: (values, words, format) =>
      look.columns(ownOf(part, values), words, format).map(({ head, cell }) => ({
        head,
        cell: (value, row) => {
          const own = value[part];
          return own === undefined ? '–' : cell(own, row);
        },
      })),
    point:
      point === undefined
        ? null
        : (words, format) => {
            const drawn = point(words, format);
            return {
              ...drawn,
              of: (value) => {
                const own = value[part];
                return own === undefined ? null : drawn.of(own);
              },
            };
          },
  };
}

function ownOf<P extends PartId>(part: P, values: readonly Partial<PartValues>[]): PartValues[P][] {
  const own: PartValues[P][] = [];
  for (const value of values) {
    const one = value[part];
    if (one !== undefined) own.push(one);
  }
  return own;
}
