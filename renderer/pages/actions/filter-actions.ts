import type { ActionView } from '../../../shared/model/board.ts';

const DAY_MS = 86_400_000;

/** Due before the newest data, and neither done nor stopped. */
export function isOverdue({ version }: ActionView, asOf: string | null): boolean {
  const { due, state } = version.content;
  if (due === null || asOf === null || state === 'done' || state === 'stopped') return false;
  return Date.parse(`${due}T00:00:00Z`) + DAY_MS <= Date.parse(asOf);
}

/** The actions of a state and an owner; '' is any. */
export function filterActions(actions: readonly ActionView[], state: string, owner: string): ActionView[] {
  return actions.filter(
    ({ version: { content } }) =>
      (state === '' || content.state === state) && (owner === '' || content.owner === owner),
  );
}

/** Every owner once, in order. */
export function ownersOf(actions: readonly ActionView[]): string[] {
  const owners = actions.map(({ version }) => version.content.owner).filter((owner) => owner !== '');
  return [...new Set(owners)].toSorted((a, b) => a.localeCompare(b));
}
