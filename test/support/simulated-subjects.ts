import { makeAction, SCENARIOS, type Make, type Scenario } from './simulate-actions.ts';
import { makeOutcome } from './simulate-outcomes.ts';
import { themeMaker } from './simulate-themes.ts';

const STEADY = SCENARIOS.filter(({ hasShift }) => hasShift !== true);

/** What actions are judged by in simulations: with which scenarios, and how their months are drawn. */
export const SUBJECTS: readonly { subject: string; scenarios: readonly Scenario[]; make: Make }[] = [
  { subject: 'complaints', scenarios: SCENARIOS, make: makeAction },
  { subject: 'an outcome', scenarios: STEADY, make: makeOutcome },
  { subject: 'a theme', scenarios: STEADY, make: themeMaker(0) },
];

/** What texts in the wrong theme cost: they make falls look smaller than promised, and must not make effects of none. */
export const MISPLACED = { subject: 'a theme, 5 % misplaced', scenarios: STEADY, make: themeMaker(0.05) };
