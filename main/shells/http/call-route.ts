import type { IncomingMessage, ServerResponse } from 'node:http';
import { CALLS, isCallName, type CallName, type RawInvoke } from '../../../shared/contract/calls.ts';
import { bytes, fileOutput } from '../../../shared/contract/parts.ts';
import { trouble, type TroubleCode } from '../../../shared/model/result.ts';
import { readJson } from './read-body.ts';
import { sendBytes, sendFile, sendJson } from './send.ts';

/** POST /call/<name>: JSON in; JSON out, or the bytes of an arrow or file call. */
export async function callRoute(
  name: string,
  call: RawInvoke,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isCallName(name)) return sendJson(response, 404, trouble('usage', 'There is no such call.'));
  const body = await readJson(request);
  if (!body.ok) return sendJson(response, 400, body);
  const result = await call(name, body.value);
  if (!result.ok) return sendJson(response, statusOf(result.error.code), result);
  sendValue(name, result.value, response);
}

function sendValue(name: CallName, value: unknown, response: ServerResponse): void {
  switch (CALLS[name].encoding) {
    case 'json':
      return sendJson(response, 200, { ok: true, value });
    case 'arrow':
      return sendBytes(response, 200, 'application/vnd.apache.arrow.stream', bytes.parse(value), {
        'cache-control': 'no-store',
      });
    case 'file':
      return sendFile(response, fileOutput.parse(value));
  }
}

function statusOf(code: TroubleCode): number {
  if (code === 'usage') return 400;
  if (code === 'not-found') return 404;
  if (code === 'busy') return 409;
  return code === 'internal' || code === 'io' ? 500 : 422;
}
