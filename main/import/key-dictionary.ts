/**
 * Numbers for the labels of one column, in the order in which they first come. Made for millions of labels: a table of
 * hashes in typed arrays, and labels that are copied, because a piece of a chunk would keep the whole chunk in memory.
 */
export type KeyDictionary = {
  readonly labels: string[];
  /** The number of a label from 0 on; a new one gets the next. */
  readonly codeOf: (label: string) => number;
};

export function keyDictionary(): KeyDictionary {
  const labels: string[] = [];
  let mask = 1023;
  /** Pairs: hash, code + 1 (0 is a free place). */
  let slots = new Uint32Array((mask + 1) * 2);

  function grow(): void {
    const old = slots;
    mask = mask * 2 + 1;
    slots = new Uint32Array((mask + 1) * 2);
    for (let at = 0; at < old.length; at += 2) {
      const code = old[at + 1] ?? 0;
      if (code === 0) continue;
      const hash = old[at] ?? 0;
      let place = hash & mask;
      while (slots[place * 2 + 1] !== 0) place = (place + 1) & mask;
      slots[place * 2] = hash;
      slots[place * 2 + 1] = code;
    }
  }

  return {
    labels,
    codeOf(label) {
      const hash = hashOf(label);
      let place = hash & mask;
      for (;;) {
        const code = slots[place * 2 + 1] ?? 0;
        if (code === 0) break;
        if (slots[place * 2] === hash && labels[code - 1] === label) return code - 1;
        place = (place + 1) & mask;
      }
      labels.push(copyOf(label));
      slots[place * 2] = hash;
      slots[place * 2 + 1] = labels.length;
      if (labels.length * 3 > mask * 2) grow();
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

function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
