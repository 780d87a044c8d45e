/** That a customer was erased; never who it was. Counts are rows of all imports. */
export type Erasure = {
  id: number;
  /** Milliseconds UTC. */
  erasedAt: number;
  reason: string;
  who: string;
  /** Cases that stay without customer, narrative and unmapped cells; orders and failures likewise. */
  cases: number;
  orders: number;
  failures: number;
  /** Rejected rows that held the key and are gone. */
  rejects: number;
};
