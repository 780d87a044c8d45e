import { CAUSE_CODES, type Bone, type CauseCode } from '../model/cause.ts';

/** Where everything of a fishbone stands, in pixels from the top left. */
export type FishboneLayout = {
  width: number;
  height: number;
  spine: { x1: number; x2: number; y: number };
  head: { x: number; y: number; lines: string[] };
  branches: {
    code: CauseCode;
    /** From its label to the spine. */
    line: { x1: number; y1: number; x2: number; y2: number };
    label: { x: number; y: number };
    bones: { x: number; y: number; text: string; full: string }[];
    isEmpty: boolean;
  }[];
};

const HEAD_WIDTH = 150;
const LINE = 15;
/** Between two texts of a branch. */
const GAP = 4;
/** About 0.53 em a character at 11.5 px. */
const CHARACTER = 5.8;
const FEWEST_LINES = 3;
/** Lines of one text; what is longer ends in "…". */
const MOST_LINES = 3;
/** From the label of a branch to its first text. */
const UNDER_LABEL = 20;

/**
 * The fishbone of a cause: the effect at the head, four branches above the spine and four below, what is on a branch in lines
 * beside it, each under the name of the branch. Grows with the longest branch; long texts are wrapped, then end in "…".
 * @param bones  in the order typed
 * @param width  pixels, at least 520
 */
export function fishboneLayout(effect: string, bones: readonly Bone[], width: number): FishboneLayout {
  const wide = Math.max(520, width);
  const columns = CAUSE_CODES.length / 2;
  const step = (wide - HEAD_WIDTH) / columns;
  const slant = Math.min(46, step * 0.17);
  // As wide as at the far end of the branch, where it leaves least.
  const room = Math.floor((step - 8 - slant - 14) / CHARACTER);
  const texts = new Map(
    CAUSE_CODES.map((code) => [
      code,
      bones
        .filter((bone) => bone.code === code)
        .map(({ text }) => ({ full: text, lines: wrapped(text, room, MOST_LINES) })),
    ]),
  );
  const heightOf = (code: CauseCode): number =>
    (texts.get(code) ?? []).reduce((sum, { lines }) => sum + lines.length * LINE + GAP, 0);
  const tallest = (codes: readonly CauseCode[]): number =>
    Math.max(FEWEST_LINES * LINE, ...codes.map(heightOf)) + UNDER_LABEL + 6;
  const [upper, lower] = [CAUSE_CODES.slice(0, columns), CAUSE_CODES.slice(columns)];
  const above = tallest(upper);
  const below = tallest(lower);
  const spineY = above + 20;
  const branches = CAUSE_CODES.map((code, k) => {
    const isAbove = k < columns;
    const foot = (k % columns) * step + step - 8;
    const y1 = isAbove ? 20 : spineY + below;
    const own = texts.get(code) ?? [];
    // Above from the label down to the spine, below from the spine down to the label.
    const drawn: FishboneLayout['branches'][number]['bones'] = [];
    let y = isAbove ? y1 + UNDER_LABEL - 4 : y1 - 6 - heightOf(code) + LINE;
    for (const { full, lines } of own) {
      for (const text of lines) {
        const shift = slant * Math.abs((y - y1) / (spineY - y1));
        drawn.push({ x: foot - slant + shift - 9, y, text, full });
        y += LINE;
      }
      y += GAP;
    }
    return {
      code,
      line: { x1: foot - slant, y1, x2: foot, y2: spineY },
      label: { x: foot - slant, y: isAbove ? y1 - 6 : y1 + 14 },
      bones: drawn,
      isEmpty: own.length === 0,
    };
  });
  const x2 = wide - HEAD_WIDTH;
  return {
    width: wide,
    height: spineY + below + 20,
    spine: { x1: 0, x2, y: spineY },
    head: { x: x2 + 10, y: spineY, lines: wrapped(effect, Math.floor((HEAD_WIDTH - 14) / CHARACTER), 4) },
    branches,
  };
}

function shortened(text: string, room: number): string {
  const letters = Array.from(text);
  const most = Math.max(4, Math.floor(room));
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function wrapped(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(shortened(word, room));
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
}
