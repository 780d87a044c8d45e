/**
 * Numbers for the labels of one column, from 0 on in the order in which they come. Made for millions of labels: the table of
 * hashes is a typed array, and labels are copied, because a piece of a chunk of the file would keep the whole chunk in memory.
 */
export type KeyDictionary = {
  readonly labels: readonly string[];
  /** The number of a label, or -1. */
  readonly find: (label: string) => number;
  /** Gives a label that is not there yet the next number. */
  readonly add: (label: string) => number;
};

export function keyDictionary(): KeyDictionary {
  const labels: string[] = [];
  let mask = 255;
  /** Pairs: hash, code + 1 (0 is a free place). */
  let slots = new Uint32Array((mask + 1) * 2);

  function place(hash: number, code: number): void {
    let slot = hash & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = code;
  }

  function grow(): void {
    const old = slots;
    mask = mask * 2 + 1;
    slots = new Uint32Array((mask + 1) * 2);
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) place(old[at] ?? 0, old[at + 1] ?? 0);
  }

  return {
    labels,
    find(label) {
      const hash = hashOf(label);
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const code = slots[slot * 2 + 1] ?? 0;
        if (code === 0) return -1;
        if (slots[slot * 2] === hash && labels[code - 1] === label) return code - 1;
      }
    },
    add(label) {
      labels.push(copyOf(label));
      place(hashOf(label), labels.length);
      if (labels.length * 2 > mask) grow();
      return labels.length - 1;
    },
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5 ^ text.length;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The same text with bytes of its own. */
export function copyOf(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 255) return Buffer.from(text, 'utf16le').toString('utf16le');
  }
  return Buffer.from(text, 'latin1').toString('latin1');
}
