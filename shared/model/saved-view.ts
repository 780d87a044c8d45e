/** A page with its period and filters, saved under a name. */
export type SavedView = {
  id: number;
  name: string;
  /** Address within the app, from `/` on. */
  address: string;
  /** Milliseconds UTC. */
  madeAt: number;
};

export const LONGEST_VIEW_NAME = 80;
