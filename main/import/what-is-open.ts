import { ok, type Result } from '../../shared/model/result.ts';
import { say, sayList } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { plainQuestion } from '../../shared/words/plain-question.ts';
import { presetById } from '../../shared/presets/registry.ts';
import type { Question, Recognition } from '../../shared/model/recognition.ts';

type Open = { recognition: Recognition; plan: unknown; missing: readonly string[] };

/** Trouble when something has to be decided first; its details carry the questions and the flags that answer them. */
export function whatIsOpen({ recognition, plan, missing }: Open): Result<void> {
  if (missing.length > 0) {
    const names = missing.map((id) => presetById(id)?.label ?? id).join(', ');
    return saidTrouble('needs-decision', say('trouble.onlyTogether', { file: recognition.file, tables: names }), {
      missing,
    });
  }
  if (recognition.questions.length > 0) {
    return openQuestions(recognition.file, recognition.questions);
  }
  return plan === null
    ? saidTrouble('needs-decision', say('trouble.tablesAlone', { files: recognition.file }))
    : ok(undefined);
}

/** Questions of a file as the trouble that they are: each with the flags that answer it. */
export function openQuestions(file: string, questions: readonly Question[]): Result<never> {
  const words = questions.map(({ said, choices }) =>
    say('said.question', {
      file,
      question: said,
      flags: sayList(
        choices.map(({ flag }) => flag),
        'or',
      ),
    }),
  );
  return saidTrouble('needs-decision', sayList(words, 'line'), {
    questions: questions.map(plainQuestion),
    asked: questions.map((question) => ({ file, question })),
  });
}
