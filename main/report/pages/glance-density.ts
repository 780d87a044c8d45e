import { headlineClusters } from '../headline-clusters.ts';
import { glanceActions, MOST_ACTIONS } from './glance-actions.ts';
import type { ReportContext } from '../report-context.ts';

export type GlanceDensity = 'airy' | 'snug' | 'dense';

/** Room below the title in millimetres, and what each part takes at each density (measured in print). */
const ROOM_MM = { a4: 233, letter: 216 } as const;
const TAKES = {
  airy: { charactersPerLine: 82, lineMm: 7.2, rowMm: 11.6, actionMm: 7.4, headMm: 18, footMm: 40 },
  snug: { charactersPerLine: 96, lineMm: 5.9, rowMm: 10.6, actionMm: 6.7, headMm: 15.5, footMm: 36 },
} as const;

/** How tightly page 1 must be set to stay one page: many rows and long names take room from the air, never rows. */
export function glanceDensity(context: ReportContext): GlanceDensity {
  const { analysis, paper } = context;
  const length = analysis.bottomLine.reduce((sum, span) => sum + span.text.length, 0);
  const rows = Math.min(8, analysis.measures.length) + Math.min(5, headlineClusters(analysis).length);
  for (const density of ['airy', 'snug'] as const) {
    const takes = TAKES[density];
    const lines = Math.ceil(length / takes.charactersPerLine);
    const actions = Math.min(MOST_ACTIONS, glanceActions(context).length);
    const block = actions === 0 ? 0 : takes.headMm * 0.6 + actions * takes.actionMm;
    const height = block + lines * takes.lineMm + rows * takes.rowMm + 2 * takes.headMm + takes.footMm;
    if (height <= ROOM_MM[paper]) return density;
  }
  return 'dense';
}
