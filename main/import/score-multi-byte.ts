type Range = readonly [number, number];

/**
 * Lead bytes of the common characters of an encoding (its first level), of the rarer ones, and of the kana or Hangul
 * without which a text in that language hardly exists.
 */
type Plane = { common: readonly Range[]; rare: readonly Range[]; script: readonly Range[]; trail: readonly Range[] };

const PLANES = new Map<string, Plane>([
  [
    'shift_jis',
    {
      common: [[0x88, 0x97]],
      rare: [
        [0x98, 0x9f],
        [0xe0, 0xea],
      ],
      script: [[0x82, 0x83]],
      trail: [
        [0x40, 0x7e],
        [0x80, 0xfc],
      ],
    },
  ],
  ['euc-jp', { common: [[0xb0, 0xcf]], rare: [[0xd0, 0xf4]], script: [[0xa4, 0xa5]], trail: [[0xa1, 0xfe]] }],
  ['gb18030', { common: [[0xb0, 0xd7]], rare: [[0xd8, 0xf7]], script: [], trail: [[0xa1, 0xfe]] }],
  [
    'big5',
    {
      common: [[0xa4, 0xc6]],
      rare: [[0xc9, 0xf9]],
      script: [],
      trail: [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    },
  ],
  ['euc-kr', { common: [], rare: [[0xca, 0xfd]], script: [[0xb0, 0xc8]], trail: [[0xa1, 0xfe]] }],
]);

/** Share of kana (or Hangul) among the wide characters below which a text is not in that language. */
const LEAST_SCRIPT = 0.15;

export function isMultiByte(encoding: string): boolean {
  return PLANES.has(encoding);
}

/**
 * How much sense the bytes outside ASCII make as pairs of a multi-byte encoding: mean over the pairs, from 0.95 for common
 * characters to negative for pairs that the encoding does not have; minus infinity where there are none.
 */
export function scoreMultiByte(bytes: Uint8Array, encoding: string): number {
  const plane = PLANES.get(encoding);
  if (plane === undefined) throw new RangeError(`not a multi-byte encoding: ${encoding}`);
  let sum = 0;
  let pairs = 0;
  let script = 0;
  for (let i = 0; i < bytes.length && pairs < 20_000; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    pairs++;
    const trail = bytes[i + 1] ?? 0;
    if (!within(trail, plane.trail)) {
      sum -= 1;
      continue;
    }
    // A letter of ASCII as the second half is possible in some encodings, but usual only in misread Western words.
    const weight = trail < 0x80 ? 0.5 : 1;
    i++;
    if (within(lead, plane.script)) {
      script++;
      sum += 0.95 * weight;
    } else if (within(lead, plane.common)) sum += 0.95 * weight;
    else if (within(lead, plane.rare)) sum += 0.1;
    else sum += lead >= 0xa1 && lead <= 0xa3 ? 0.3 : -0.4;
  }
  if (pairs === 0) return Number.NEGATIVE_INFINITY;
  const isForeign = plane.script.length > 0 && script < pairs * LEAST_SCRIPT;
  return sum / pairs - (isForeign ? 0.6 : 0);
}

function within(byte: number, ranges: readonly Range[]): boolean {
  return ranges.some(([from, to]) => byte >= from && byte <= to);
}
