import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may call: whoever exchanged the single-use token for the cookie. */
export type Session = {
  /** 32 random bytes, base64url; good for one exchange. */
  token: string;
  /** The Set-Cookie value, when the token is right and unused; null otherwise. */
  exchange: (token: unknown) => string | null;
  isKnown: (request: IncomingMessage) => boolean;
};

/** @param name  cookie name; holds the port, because cookies are shared by all ports of a host */
export function createSession(name: string): Session {
  const token = randomBytes(32).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  let isUsed = false;
  return {
    token,
    exchange: (given) => {
      if (isUsed || typeof given !== 'string' || !isSame(given, token)) return null;
      isUsed = true;
      return `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isKnown: (request) => {
      const value = cookieOf(request, name);
      return value !== null && isSame(value, secret);
    },
  };
}

function cookieOf(request: IncomingMessage, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}

function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
