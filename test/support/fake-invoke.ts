import type { Invoke } from '../../shared/contract/calls.ts';
import { trouble, type Result } from '../../shared/model/result.ts';

/** An invoke whose answers are given by name; what is not given is a trouble. `asked` holds what came in. */
export function fakeInvoke(answers: Readonly<Record<string, Result<unknown>>>): {
  invoke: Invoke;
  asked: { name: string; input: unknown }[];
} {
  const asked: { name: string; input: unknown }[] = [];
  return {
    asked,
    invoke: (name, input) => {
      asked.push({ name, input });
      return Promise.resolve((answers[name] ?? trouble('not-found', 'not in this test')) as never);
    },
  };
}
