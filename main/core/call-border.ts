import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import {
  isCallName,
  TYPED_CALLS,
  type CallName,
  type CallResult,
  type Invoke,
  type RawInvoke,
} from '../../shared/contract/calls.ts';
import { trouble, type Trouble } from '../../shared/model/result.ts';
import type { LogLine } from './app.ts';
import type { Handler, Handlers } from './handler.ts';
import { worldTrouble } from './world-trouble.ts';

/**
 * The one place where calls enter the core: input and output are parsed, a broken world is caught, logged and turned
 * into words. Nothing but plain values leaves it.
 */
export function callBorder(handlers: Handlers, log: (line: LogLine) => void): { invoke: Invoke; call: RawInvoke } {
  async function invoke<N extends CallName>(name: N, input: unknown): Promise<CallResult<N>> {
    if (!isCallName(name)) return unknownCall();
    const { input: inputShape, output: outputShape } = TYPED_CALLS[name];
    const handler: Handler<N> = handlers[name];
    const parsed = inputShape.safeParse(input);
    if (!parsed.success) return trouble('usage', `${name}: ${whatDoesNotFit(parsed.error)}`);
    try {
      const answer = await handler(parsed.data);
      if (!answer.ok) return { ok: false, error: plain(answer.error) };
      const checked = outputShape.safeParse(answer.value);
      if (checked.success) return { ok: true, value: answer.value };
      log({ level: 'error', message: `${name}: the answer does not fit the contract: ${paths(checked.error)}` });
      return saidTrouble('internal', say('refused.contract'));
    } catch (error) {
      log({ level: 'error', message: `${name}: ${describeError(error)}` });
      return { ok: false, error: worldTrouble(error) };
    }
  }
  return { invoke, call: (name, input) => (isCallName(name) ? invoke(name, input) : Promise.resolve(unknownCall())) };
}

function unknownCall(): { ok: false; error: Trouble } {
  return saidTrouble('usage', say('refused.noCall'));
}

type Issues = { issues: readonly { path: readonly PropertyKey[]; code?: string; message: string }[] };

function whatDoesNotFit({ issues }: Issues): string {
  return issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`))
    .join('; ');
}

/** Where and which check, never a value: values of cells must not reach a log. */
function paths({ issues }: Issues): string {
  return issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.map(String).join('.')} (${code ?? 'check'})`)
    .join(', ');
}

/** Name, code and the place in the program; messages of unknown errors may quote cells, so they stay out. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 4)
    .map((line) => line.trim());
  return `${error.name}${code} ${places.join(' ')}`;
}

function plain(error: Trouble): Trouble {
  return error.details === undefined
    ? { code: error.code, message: error.message }
    : { code: error.code, message: error.message, details: error.details };
}
