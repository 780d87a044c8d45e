import { ok, trouble, type Result } from '../../shared/model/result.ts';
import { plainQuestion } from '../../shared/words/plain-question.ts';
import { presetById } from '../../shared/presets/registry.ts';
import type { Recognition } from '../../shared/model/recognition.ts';

type Open = { recognition: Recognition; plan: unknown; missing: readonly string[] };

/** Trouble when something has to be decided first; its details carry the questions and the flags that answer them. */
export function whatIsOpen({ recognition, plan, missing }: Open): Result<void> {
  if (missing.length > 0) {
    const names = missing.map((id) => presetById(id)?.label ?? id).join(', ');
    return trouble(
      'needs-decision',
      `${recognition.file} can only be imported together with: ${names}. Give all files at once.`,
      { missing },
    );
  }
  if (recognition.questions.length > 0) {
    const words = recognition.questions.map(
      ({ said, choices }) => `${said.text} ${choices.map(({ flag }) => flag).join(' or ')}`,
    );
    return trouble('needs-decision', `${recognition.file}: ${words.join(' ')}`, {
      questions: recognition.questions.map(plainQuestion),
    });
  }
  return plan === null
    ? trouble(
        'needs-decision',
        `${recognition.file} holds ${recognition.source?.label ?? 'a table'} that is used only together with the files it belongs to.`,
      )
    : ok(undefined);
}
