import { describe, expect, it } from 'vitest';
import { headlineClusters } from '../../main/report/headline-clusters.ts';
import type { ActionView } from '../../shared/model/board.ts';
import { askedSentence } from '../../shared/words/asked-sentence.ts';
import { bottomLine } from '../../shared/words/bottom-line.ts';
import { sampleAnalysis } from '../support/sample-analysis.ts';
import { sampleBoard } from '../support/sample-board.ts';

const analysis = sampleAnalysis({ clusters: 12, changes: 3 });
const worse = headlineClusters(analysis).filter(({ mark }) => mark.state === 'concern');
const text = (spans: readonly { text: string }[] | null): string | null =>
  spans === null ? null : spans.map((one) => one.text).join('');
const boardOf = (actions: readonly ActionView[]) => ({ actions, asOf: '2026-10-31T22:58:00.000Z' });
const [action] = sampleBoard(worse, 1).actions;

describe('what is asked of the reader', () => {
  it('is an action where a change for the worse has none', () => {
    expect(text(askedSentence(analysis, boardOf([]), 'en'))).toBe(
      `${worse.map(({ name }) => name).join(' and ')} ${worse.length === 1 ? 'needs' : 'need'} an action.`,
    );
  });

  it('names the action, and when it will be judged, is overdue or failed', () => {
    const of = (view: Partial<ActionView>, content: object = {}): string => {
      const version = { ...action!.version, content: { ...action!.version.content, ...content } };
      return text(askedSentence({ clusters: [worse[0]!] }, boardOf([{ ...action!, version, ...view }]), 'en')) ?? '';
    };
    expect(of({})).toMatch(/^A-10 \(Second transfer van.*\) will be judged on 1 Feb(ruary)? 2027\.$/);
    expect(of({}, { due: '2026-10-01' })).toMatch(/ has been overdue since 1 Oct(ober)? 2026\.$/);
    expect(of({ effectiveness: { ...action!.effectiveness!, verdict: 'no-effect', isDue: true } })).toMatch(
      /: no effect; decide anew\.$/,
    );
    expect(of({}, { state: 'stopped' })).toContain('needs an action');
  });

  it('is nothing where nothing got worse', () => {
    expect(askedSentence({ clusters: [] }, boardOf([]), 'de')).toBeNull();
  });

  it('comes last in the bottom line, which keeps to three sentences', () => {
    const line = text(bottomLine(analysis, 'en', askedSentence(analysis, boardOf([]), 'en'))) ?? '';
    expect(line).toContain('; ');
    expect(line).toMatch(/need(s)? an action\.$/);
    expect(line.match(/[.!?](?= |$)/g)?.length).toBeLessThanOrEqual(3);
  });
});
