/** Marks a SQLite file as a Redress store (`PRAGMA application_id`): the letters RDRS. */
export const APPLICATION_ID = 0x52445253;
