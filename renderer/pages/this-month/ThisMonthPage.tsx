import { askedSentence } from '../../../shared/words/asked-sentence.ts';
import { bottomLine } from '../../../shared/words/bottom-line.ts';
import type { Analysis } from '../../../shared/model/analysis.ts';
import { AnalysisGate } from '../../ui/AnalysisGate.tsx';
import { Spans } from '../../ui/Spans.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords, type Words } from '../../ui/use-words.ts';
import { useBoard } from '../actions/use-board.ts';
import { MeasureTable } from './MeasureTable.tsx';
import { OneOffLine } from './OneOffLine.tsx';
import { RealChanges } from './RealChanges.tsx';

/** The start page: what really changed, what did not, how we are doing. */
export function ThisMonthPage() {
  return <AnalysisGate>{(analysis) => <MonthView analysis={analysis} />}</AnalysisGate>;
}

function MonthView({ analysis }: { analysis: Analysis }) {
  const { t, count, lang } = useWords();
  const format = useFormat();
  const board = useBoard();
  const asked = board.state === 'data' ? askedSentence(analysis, board.value, lang) : null;
  const facts = [
    count('now.complaints', analysis.counts.complaintsMonth),
    ...(analysis.counts.orders > 0 ? [count('now.orders', analysis.counts.ordersMonth)] : []),
    stateWords(analysis, t),
  ];
  return (
    <>
      <header className="page-head">
        <h1>{capitalised(format.period(analysis.month))}</h1>
        <p className="page-facts">{facts.join(' · ')}</p>
      </header>
      <p className="bottom-line">
        <Spans spans={bottomLine(analysis, lang, asked)} />
      </p>
      <RealChanges analysis={analysis} />
      <OneOffLine analysis={analysis} />
      <MeasureTable analysis={analysis} />
    </>
  );
}

function stateWords({ grain, isComplete }: Analysis, t: Words['t']): string {
  if (grain === 'week') return t(isComplete ? 'now.weekComplete' : 'now.weekPartial');
  return t(isComplete ? 'now.complete' : 'now.partial');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
