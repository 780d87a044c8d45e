import type { IncomingMessage } from 'node:http';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';

/** Calls are small: names, filters, page numbers. */
export const BODY_LIMIT = 1024 * 1024;

/** The JSON body of a request, at most `limit` bytes. */
export async function readJson(request: IncomingMessage, limit = BODY_LIMIT): Promise<Result<unknown>> {
  if ((request.headers['content-type'] ?? '').split(';')[0]?.trim() !== 'application/json') {
    return trouble('usage', 'A call is sent as application/json.');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return trouble('usage', 'The body cannot be read.');
    size += chunk.length;
    if (size > limit) return trouble('usage', `A call may have ${limit} bytes at most.`);
    chunks.push(chunk);
  }
  try {
    return ok(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    return trouble('usage', 'The body is not JSON.');
  }
}
