const FIRM = 128;
const MOST = 127;

/** How near a text is to its theme, in a byte: 0 to 127 for 0 to 1, and 128 more where it is there for good. */
export function fitByte({ fit, isFirm }: { fit: number; isFirm: boolean }): number {
  return Math.min(MOST, Math.round(fit * MOST)) + (isFirm ? FIRM : 0);
}

/** What `fitByte` wrote: 0 to 127. */
export function fitOfByte(byte: number): number {
  return byte % FIRM;
}

export function isFirmByte(byte: number): boolean {
  return byte >= FIRM;
}
