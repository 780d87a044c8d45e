import { z } from 'zod';
import { CALLS, type CallName, type CallResult, type FileRef, type Invoke } from '../../shared/contract/calls.ts';
import { parseAnswer } from '../../shared/contract/parse-answer.ts';
import { fileRef, troubleShape } from '../../shared/contract/parts.ts';
import { ok, trouble, type Result } from '../../shared/model/result.ts';
import type { Client } from './client.ts';

const GONE = 'Redress does not answer any more. Start it again with “npm start”, then reload this page.';

/** Client of the loopback server: calls as POST /call/<name>, files as POST /upload. */
export function createHttpClient(): Client {
  return { invoke: invokeOverHttp satisfies Invoke, refOf: upload };
}

/**
 * Exchanges the single-use token of the address fragment (`#token=…`) for a session cookie and takes it out of the
 * address. Without a token the cookie of an earlier load is relied on.
 */
export async function openSession(location: Location, history: History): Promise<Result<null>> {
  const token = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (token === undefined) return ok(null);
  history.replaceState(null, '', `${location.pathname}#/`);
  const response = await send('/session', JSON.stringify({ token }), 'application/json');
  if (response === null) return trouble('io', GONE);
  // A link opened a second time: its token is used up, but the cookie of the first time may still hold.
  if (!response.ok && !(await invokeOverHttp('app.info', {})).ok) {
    return trouble('refused', 'This link was used before. Start Redress again to get a new one.');
  }
  return ok(null);
}

const invokeOverHttp: Invoke = async (name, input) => {
  const response = await send(`/call/${name}`, JSON.stringify(input), 'application/json');
  if (response === null) return trouble('io', GONE);
  return readAnswer(name, response);
};

/** Reads the answer of a call: `{ok, value | error}` as JSON, or the bytes of an arrow or file call. */
export async function readAnswer<N extends CallName>(name: N, response: Response): Promise<CallResult<N>> {
  const { encoding } = CALLS[name];
  if (response.ok && encoding !== 'json') return parseAnswer(name, ok(await readBytes(encoding, response)));
  const body = await readJson(response);
  const hasAnswer = typeof body === 'object' && body !== null && 'ok' in body;
  if (hasAnswer) return parseAnswer(name, body);
  return response.status === 401 || response.status === 403
    ? trouble('refused', 'This page has lost its session. Start Redress again and use the new link.')
    : trouble('internal', `The answer could not be read (status ${response.status}).`);
}

async function readBytes(encoding: 'arrow' | 'file', response: Response): Promise<unknown> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return encoding === 'arrow' ? bytes : { name: fileName(response), mediaType: mediaType(response), bytes };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

function mediaType(response: Response): string {
  return response.headers.get('content-type') ?? 'application/octet-stream';
}

function fileName(response: Response): string {
  const header = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(header)?.[1] ?? 'redress';
}

async function send(path: string, body: string, type: string): Promise<Response | null> {
  try {
    return await fetch(path, { method: 'POST', body, headers: { 'content-type': type }, credentials: 'same-origin' });
  } catch {
    return null;
  }
}

/** Sends a file to the server; XMLHttpRequest because fetch cannot report how much has gone. */
function upload(file: File, onSent?: (bytes: number) => void): Promise<Result<FileRef>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/upload?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => onSent?.(event.loaded));
    request.addEventListener('error', () =>
      resolve(trouble('unreadable', `“${file.name}” could not be read. Is it open, moved or deleted?`)),
    );
    request.addEventListener('load', () => resolve(readUpload(request, file.name)));
    request.send(file);
  });
}

const uploaded = z.object({ ok: z.literal(true), value: fileRef });
const notUploaded = z.object({ ok: z.literal(false), error: troubleShape });

function readUpload(request: XMLHttpRequest, name: string): Result<FileRef> {
  const stored = uploaded.safeParse(request.response);
  if (stored.success) return ok({ ref: stored.data.value.ref, name });
  const refused = notUploaded.safeParse(request.response);
  return refused.success
    ? { ok: false, error: refused.data.error }
    : trouble('io', `“${name}” could not be sent (status ${request.status}).`);
}
