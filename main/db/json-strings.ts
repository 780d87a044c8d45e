/** A list of texts that the store keeps as JSON; anything else in it is left out. */
export function stringsOf(json: string): string[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
