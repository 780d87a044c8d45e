import type { CallInput, CallName, CallOutput } from '../../shared/contract/calls.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Handler, Handlers } from './handler.ts';

/**
 * Handlers of one area that are loaded by the first call of any of them. Later calls reach them at once, in the order in which they come.
 * @param calls  the area's part of the contract: its keys are the calls
 * @param load  gives the area's handlers; asked once
 */
export function onFirstCall<N extends CallName>(
  calls: Readonly<Record<N, unknown>>,
  load: () => Promise<Handlers<N>>,
): Handlers<N> {
  let loading: Promise<Handlers<N>> | null = null;
  let loaded: Handlers<N> | null = null;

  async function first<M extends N>(name: M, input: CallInput<M>): Promise<Result<CallOutput<M>>> {
    loaded = await (loading ??= load());
    const handler: Handler<M> = loaded[name];
    return handler(input);
  }
  const handlerOf =
    <M extends N>(name: M): Handler<M> =>
    (input) => {
      if (loaded === null) return first(name, input);
      const handler: Handler<M> = loaded[name];
      return handler(input);
    };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one handler for each key of the area, and no other
  return Object.fromEntries(Object.keys(calls).map((name) => [name, handlerOf(name as N)])) as Handlers<N>;
}
