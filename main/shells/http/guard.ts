import type { IncomingMessage } from 'node:http';

/** Why a request is turned away, or null when it may pass. Checked on every route, before anything is read. */
export function whyRefused(request: IncomingMessage, authority: string): { status: number; reason: string } | null {
  // A rebound DNS name reaches this port with its own name as Host.
  if (request.headers.host !== authority) return { status: 421, reason: 'wrong host' };
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${authority}`) return { status: 403, reason: 'foreign origin' };
  const site = request.headers['sec-fetch-site'];
  const isOwn = site === 'same-origin' || site === 'none';
  if (request.method === 'GET' || request.method === 'HEAD') {
    // Opening the page from a link or a file is a navigation; nothing else may come from elsewhere.
    const isNavigation =
      request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
    if (site !== undefined && !isOwn && !isNavigation) return { status: 403, reason: 'foreign site' };
    return null;
  }
  if (request.method !== 'POST') return { status: 405, reason: 'method' };
  if (site !== undefined && site !== 'same-origin') return { status: 403, reason: 'foreign site' };
  // Browsers send at least one of the two with every POST; what sends neither is not our page.
  if (origin === undefined && site === undefined) return { status: 403, reason: 'no origin' };
  return null;
}
