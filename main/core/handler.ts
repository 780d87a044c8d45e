import type { CallInput, CallName, CallOutput } from '../../shared/contract/calls.ts';
import type { Result } from '../../shared/model/result.ts';

/** Answers one call. Input has been parsed; output is parsed after it. Expected trouble is returned, a broken world thrown. */
export type Handler<N extends CallName> = (
  input: CallInput<N>,
) => Result<CallOutput<N>> | Promise<Result<CallOutput<N>>>;

export type Handlers<Names extends CallName = CallName> = { [N in Names]: Handler<N> };
