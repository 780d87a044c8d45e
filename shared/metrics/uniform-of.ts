/**
 * A number that looks random but is the same for the same two integers every time: for choices that must not depend on the
 * order of work.
 * @returns 0 <= value < 1, uniform over the pairs
 * Method: two rounds of the 32-bit finaliser of MurmurHash3 (A. Appleby, public domain).
 */
export function uniformOf(a: number, b: number): number {
  return mix(mix(a ^ 0x9e3779b9) ^ b) / 4294967296;
}

function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
