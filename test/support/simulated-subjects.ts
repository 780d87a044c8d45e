import { makeAction, SCENARIOS, type Make, type Scenario } from './simulate-actions.ts';
import { makeOutcome } from './simulate-outcomes.ts';
import { makeTheme } from './simulate-themes.ts';

const STEADY = SCENARIOS.filter(({ hasShift }) => hasShift !== true);

/** What actions are judged by in simulations: with which scenarios, and how their months are drawn. */
export const SUBJECTS: readonly { subject: string; scenarios: readonly Scenario[]; make: Make }[] = [
  { subject: 'complaints', scenarios: SCENARIOS, make: makeAction },
  { subject: 'an outcome', scenarios: STEADY, make: makeOutcome },
  { subject: 'a theme', scenarios: STEADY, make: makeTheme },
];
