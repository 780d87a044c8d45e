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
/** About 0.53 em a character at 11.5 px. */
const CHARACTER = 5.8;
const FEWEST_LINES = 3;

/**
 * The fishbone of a cause: the effect at the head, four branches above the spine and four below, what is on a branch in lines
 * beside it. Grows with the longest branch; long texts end in "…".
 * @param bones  in the order typed
 * @param width  pixels, at least 520
 */
export function fishboneLayout(effect: string, bones: readonly Bone[], width: number): FishboneLayout {
  const wide = Math.max(520, width);
  const columns = CAUSE_CODES.length / 2;
  const step = (wide - HEAD_WIDTH) / columns;
  const linesIn = (codes: readonly CauseCode[]): number =>
    Math.max(FEWEST_LINES, ...codes.map((code) => bones.filter((bone) => bone.code === code).length));
  const [upper, lower] = [CAUSE_CODES.slice(0, columns), CAUSE_CODES.slice(columns)];
  const above = linesIn(upper) * LINE + 30;
  const below = linesIn(lower) * LINE + 30;
  const spineY = above + 8;
  const slant = Math.min(46, step * 0.17);
  const branches = CAUSE_CODES.map((code, k) => {
    const isAbove = k < columns;
    const x = (k % columns) * step;
    const y1 = isAbove ? 16 : spineY + below - 12;
    const own = bones.filter((bone) => bone.code === code);
    const foot = x + step - 8;
    return {
      code,
      line: { x1: foot - slant, y1, x2: foot, y2: spineY },
      label: { x: foot - slant - 4, y: isAbove ? y1 + 2 : y1 + 2 },
      bones: own.map(({ text }, i) => {
        const y = isAbove ? y1 + 20 + i * LINE : y1 - 18 - (own.length - 1 - i) * LINE;
        const shift = slant * Math.abs((y - y1) / (spineY - y1));
        const right = foot - slant + shift - 7;
        return { x: right, y, text: shortened(text, (right - x) / CHARACTER), full: text };
      }),
      isEmpty: own.length === 0,
    };
  });
  const x2 = wide - HEAD_WIDTH;
  return {
    width: wide,
    height: spineY + below,
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
