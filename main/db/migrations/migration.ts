/** One step of the schema. Once released a step is never edited: a change is a new step. */
export type Migration = {
  /** `user_version` after the step: 1, 2, 3 … without holes. */
  version: number;
  /** Constant SQL, run in one transaction together with the new `user_version`. */
  sql: string;
};
