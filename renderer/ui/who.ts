const KEY = 'redress.who';

/** The name given with the last change on this machine, or nothing: forms start with it. */
export function lastWho(): string {
  return localStorage.getItem(KEY) ?? '';
}

/** Keeps the name given with a change for the next form; an empty one forgets nothing. */
export function keepWho(who: string): void {
  if (who !== '') localStorage.setItem(KEY, who);
}
