/**
 * A colour between two, for shading by size.
 * @param from  `#rrggbb` at share 0
 * @param to  `#rrggbb` at share 1
 * @param share  0 to 1
 * @example mixColour('#000000', '#ffffff', 0.5) // '#808080'
 */
export function mixColour(from: string, to: string, share: number): string {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be 0 to 1, not ${share}`);
  const parts = [1, 3, 5].map((at) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
