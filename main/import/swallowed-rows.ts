import type { Question } from '../../shared/model/recognition.ts';
import { say } from '../../shared/words/said.ts';
import { plainQuestion } from '../../shared/words/plain-question.ts';
import type { Result } from '../../shared/model/result.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';

/**
 * True when a cell with a quote that is not closed properly has taken whole rows in: one of its lines has as many cells as
 * the table.
 */
export function swallowsRows(cells: readonly string[], width: number, delimiter: string): boolean {
  return cells.some((cell) =>
    cell.split('\n').some((part, i) => i > 0 && width > 2 && part.split(delimiter).length >= width),
  );
}

/** Asked when a quote is opened and never closed properly: stop and mend the file, or go on at the next line. */
export function askRepair(line: number, sample: string): Question {
  return {
    id: 'repair',
    said: say('said.ask.repair', { line: String(line) }),
    choices: [
      {
        value: 'repair',
        said: say('said.ask.setAside'),
        flag: '--repair',
        sample: sample === '' ? [] : [sample.slice(0, 200)],
      },
    ],
  };
}

/** The trouble that stops a file at an open quote, with the question that answers it. */
export function openQuote(file: string, line: number, sample = ''): Result<never> {
  return saidTrouble('needs-decision', say('trouble.openQuote', { file, line: String(line) }), {
    line,
    rule: 'unclosed-quote',
    questions: [{ file, ...plainQuestion(askRepair(line, sample)) }],
  });
}
