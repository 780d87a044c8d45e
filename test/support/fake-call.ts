import type { RawInvoke } from '../../shared/contract/calls.ts';
import { trouble, type Result } from '../../shared/model/result.ts';

/** A core whose answers are given by name; what is not given is a trouble. `asked` holds what came in. */
export function fakeCall(answers: Readonly<Record<string, Result<unknown>>>): {
  call: RawInvoke;
  asked: { name: string; input: unknown }[];
} {
  const asked: { name: string; input: unknown }[] = [];
  return {
    asked,
    call: (name, input) => {
      asked.push({ name, input });
      const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
      return Promise.resolve(answer ?? trouble('not-found', 'not in this test'));
    },
  };
}
