import { formatCountRange, formatRatioRange } from '../../../shared/words/format.ts';
import { sincePeriod } from '../../../shared/words/period-names.ts';
import { verdictLabel } from '../../../shared/words/verdict-labels.ts';
import { headlineClusters } from '../headline-clusters.ts';
import type { ReportContext } from '../report-context.ts';
import { glanceLine } from './glance-line.ts';
import { glanceActions, MOST_ACTIONS } from './glance-actions.ts';

export type GlanceDensity = (typeof TAKES)[number]['density'] | 'packed';

/** Millimetres: room on the sheet, and what the parts take at each density (report-css.ts, measured in print). */
const ROOM_MM = { a4: 262, letter: 244 } as const;
const USUAL = { line: 4.56, second: 3.62, words: 3.8, action: 4.3, head: 11.4, note: 5.7 };
const TAKES = [
  { ...USUAL, density: 'airy', leadLine: 7.2, leadCharacters: 82, title: 18.4, padding: 3.2 },
  { ...USUAL, density: 'snug', leadLine: 5.9, leadCharacters: 97, title: 16.8, padding: 2.5 },
  { ...USUAL, density: 'close', leadLine: 5.25, leadCharacters: 112, title: 15.9, padding: 1.9 },
  {
    density: 'dense',
    leadLine: 4.6,
    leadCharacters: 125,
    title: 14.3,
    padding: 1.1,
    line: 4.1,
    second: 3.35,
    words: 3.35,
    action: 4.1,
    head: 9.4,
    note: 4.4,
  },
] as const;
const FOOT_MM = 15.6;
/** Letters in a line of the narrow columns: measures in words, a change's verdict, its effect, its excess, an action's verdict. */
const CHARACTERS = { words: 25, verdict: 13, second: 15, effect: 12, excess: 10, action: 26, title: 26 } as const;
/** Room that estimates may be short by. */
const SPARE_MM = 2;
/** The head of the changes has a unit over two lines. */
const SECOND_HEAD_MM = 3.9;

/** How tightly page 1 must be set to stay one page: many rows and long names take room from the air, never rows. */
export function glanceDensity(context: ReportContext): GlanceDensity {
  const room = ROOM_MM[context.paper] - SPARE_MM;
  return TAKES.find((takes) => heightOf(context, takes) <= room)?.density ?? 'packed';
}

function heightOf(context: ReportContext, takes: (typeof TAKES)[number]): number {
  const { analysis, lang } = context;
  const lead =
    linesOf(
      glanceLine(context)
        .map(({ text }) => text)
        .join(''),
      takes.leadCharacters,
    ) * takes.leadLine;
  const measures = analysis.measures.slice(0, 8).map(({ value, detail, words, why }) => {
    const figure = value === null ? takes.line : takes.line + (detail === null ? 0 : takes.second);
    return (
      takes.padding + Math.max(figure, linesOf(value === null ? (why ?? '') : words, CHARACTERS.words) * takes.words)
    );
  });
  const changes = headlineClusters(analysis)
    .slice(0, 5)
    .map(({ verdict, onset, rateRatio, excess }) => {
      const label = linesOf(verdictLabel(verdict, lang), CHARACTERS.verdict);
      const since = onset === null ? 0 : linesOf(sincePeriod(onset, lang, analysis.month), CHARACTERS.second);
      const ratio = rateRatio === null ? 0 : linesOf(formatRatioRange(rateRatio, lang), CHARACTERS.effect);
      const range = excess === null ? 0 : linesOf(formatCountRange(excess, lang), CHARACTERS.excess);
      return (
        takes.padding +
        Math.max(label * takes.line + since * takes.second, takes.line + Math.max(1, ratio, range) * takes.second)
      );
    });
  const actions = glanceActions(context)
    .slice(0, MOST_ACTIONS)
    .map((one) =>
      'cluster' in one
        ? 2.3 + takes.action
        : 1.6 +
          takes.padding / 3 +
          takes.action * Math.min(2, linesOf(one.view.version.content.title, CHARACTERS.title)),
    );
  const notes = 1 + Math.ceil(analysis.reCoded.length / 2) + (analysis.oneOffs.length > 1 ? 1 : 0);
  const blocks = [measures, changes, actions].filter((rows) => rows.length > 0).length;
  return (
    takes.head +
    lead +
    sum(measures) +
    sum(changes) +
    sum(actions) +
    notes * takes.note +
    blocks * takes.title +
    FOOT_MM +
    SECOND_HEAD_MM
  );
}

/** Lines of a text in a column of so many letters, words kept whole. */
function linesOf(text: string, characters: number): number {
  let lines = 1;
  let length = 0;
  for (const word of text.split(' ')) {
    if (length > 0 && length + 1 + word.length > characters) {
      lines++;
      length = word.length;
    } else length += (length === 0 ? 0 : 1) + word.length;
    while (length > characters) {
      lines++;
      length -= characters;
    }
  }
  return lines;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
