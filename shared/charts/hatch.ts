type Line = {
  type: 'line';
  shape: { x1: number; y1: number; x2: number; y2: number };
  style: { stroke: string; lineWidth: number };
  silent: true;
};

/**
 * Diagonal lines that fill a rectangle: the sign for "unfinished" and "too few" that works in grey and in print.
 * @param rect  pixels
 * @param colour  of the lines
 * @param step  distance of the lines along x in pixels
 * @returns  line elements for a custom series
 */
export function hatch(
  rect: { x: number; y: number; width: number; height: number },
  colour: string,
  step = 5,
): readonly Line[] {
  if (!(step > 0)) throw new RangeError(`step must be positive, not ${step}`);
  const { x, y, width, height } = rect;
  const lines: Line[] = [];
  for (let offset = step; offset < width + height; offset += step) {
    const x1 = Math.min(offset, width);
    const y1 = Math.max(0, offset - width);
    const x2 = Math.max(0, offset - height);
    const y2 = Math.min(offset, height);
    lines.push({
      type: 'line',
      shape: { x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2 },
      style: { stroke: colour, lineWidth: 0.7 },
      silent: true,
    });
  }
  return lines;
}
