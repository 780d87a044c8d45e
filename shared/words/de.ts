import { DE_APP } from './de-app.ts';
import { DE_REPORT } from './de-report.ts';
import { DE_VERDICT } from './de-verdict.ts';

/** Every visible text in German. */
export const DE = { ...DE_VERDICT, ...DE_REPORT, ...DE_APP } as const;
