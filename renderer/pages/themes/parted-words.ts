const MOST = 50;

/** Words as people part them: by commas or semicolons; what cannot be read is left out. */
export function partedWords(text: string): string[] {
  const words = text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(isReadable);
  return [...new Set(words)].slice(0, MOST);
}

/** Whether there is something to read. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
