import type { TextSpan } from '../../../shared/model/analysis.ts';
import { askedSentence } from '../../../shared/words/asked-sentence.ts';
import { bottomLine } from '../../../shared/words/bottom-line.ts';
import type { ReportContext } from '../report-context.ts';

/** The bottom line of page 1, and last what is asked of the reader. */
export function glanceLine({
  analysis,
  board,
  lang,
}: Pick<ReportContext, 'analysis' | 'board' | 'lang'>): readonly TextSpan[] {
  const asked = board === null ? null : askedSentence(analysis, board, lang);
  return asked === null ? analysis.bottomLine : bottomLine(analysis, lang, asked);
}
