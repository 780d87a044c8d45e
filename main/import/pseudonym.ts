import { createHmac } from 'node:crypto';

const PREFIX = 'psn-';
const LENGTH = 22;
const SHAPE = /^psn-[\w-]{22}$/;

/**
 * The pseudonym of a customer key: HMAC-SHA-256 under the store's key, 132 of its bits. The same customer has the same pseudonym in
 * complaints and orders and in every month; a text that is a pseudonym already (a corrected reject) stays as it is.
 * @param keyHex  the key, in hex
 */
export function pseudonymOf(customer: string, keyHex: string): string {
  if (SHAPE.test(customer)) return customer;
  const mac = createHmac('sha256', Buffer.from(keyHex, 'hex')).update(customer, 'utf8').digest('base64url');
  return `${PREFIX}${mac.slice(0, LENGTH)}`;
}
