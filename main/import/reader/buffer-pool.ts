/** A new or used buffer of at least so many bytes; what is in it is left over. */
export type LendBuffer = (bytes: number) => ArrayBufferLike;

export type BufferPool = {
  readonly lend: LendBuffer;
  /** Takes buffers back that the other thread is done with. */
  readonly giveBack: (buffers: readonly SharedArrayBuffer[]) => void;
};

const MOST_KEPT = 64;

/**
 * Buffers that both threads see: written here, read there, and written again once the other thread has said that it is done with them. New
 * ones for every batch, or such as change hands, are memory outside the heap that comes and goes, and for each few dozen megabytes of it the
 * collector looks at the whole program, in both threads.
 */
export function bufferPool(): BufferPool {
  const free: SharedArrayBuffer[] = [];
  return {
    lend(bytes) {
      let best = -1;
      for (let k = 0; k < free.length; k++) {
        const size = free[k]?.byteLength ?? 0;
        if (size < bytes || size > Math.max(4096, bytes * 2)) continue;
        if (best < 0 || size < (free[best]?.byteLength ?? 0)) best = k;
      }
      const found = best < 0 ? undefined : free.splice(best, 1)[0];
      return found ?? new SharedArrayBuffer(Math.max(1024, Math.ceil((bytes * 1.2) / 8) * 8));
    },
    giveBack(buffers) {
      free.push(...buffers);
      if (free.length > MOST_KEPT) free.splice(0, free.length - MOST_KEPT);
    },
  };
}

/** Where everything stays in one thread. */
export function newBuffer(bytes: number): ArrayBuffer {
  return new ArrayBuffer(bytes);
}
