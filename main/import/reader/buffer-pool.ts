/** A new or used buffer of at least so many bytes; what is in it is left over. */
export type LendBuffer = (bytes: number) => ArrayBuffer;

export type BufferPool = {
  readonly lend: LendBuffer;
  /** Takes buffers back that the other thread is done with. */
  readonly giveBack: (buffers: readonly ArrayBuffer[]) => void;
};

const MOST_KEPT = 64;

/**
 * Buffers that go from thread to thread and come back. New ones for every batch would cost more than the copying: memory outside the
 * heap, of which each few dozen megabytes make the collector look at the whole program, in both threads.
 */
export function bufferPool(): BufferPool {
  const free: ArrayBuffer[] = [];
  return {
    lend(bytes) {
      let best = -1;
      for (let k = 0; k < free.length; k++) {
        const size = free[k]?.byteLength ?? 0;
        if (size < bytes || size > Math.max(4096, bytes * 2)) continue;
        if (best < 0 || size < (free[best]?.byteLength ?? 0)) best = k;
      }
      const found = best < 0 ? undefined : free.splice(best, 1)[0];
      return found ?? new ArrayBuffer(Math.max(1024, Math.ceil((bytes * 1.2) / 8) * 8));
    },
    giveBack(buffers) {
      free.push(...buffers);
      if (free.length > MOST_KEPT) free.splice(0, free.length - MOST_KEPT);
    },
  };
}

/** Where nothing comes back. */
export function newBuffer(bytes: number): ArrayBuffer {
  return new ArrayBuffer(bytes);
}
