/** The newest `limit` values by key; a key read again counts as new. */
export function remember<T>(limit: number): {
  get: (key: string, make: () => T) => T;
  clear: () => void;
} {
  const values = new Map<string, T>();
  return {
    get: (key, make) => {
      const known = values.get(key);
      const value = known === undefined ? make() : known;
      values.delete(key);
      values.set(key, value);
      for (const oldest of values.keys()) {
        if (values.size <= limit) break;
        values.delete(oldest);
      }
      return value;
    },
    clear: () => values.clear(),
  };
}
