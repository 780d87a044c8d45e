import { EN_APP } from './en-app.ts';
import { EN_REPORT } from './en-report.ts';
import { EN_VERDICT } from './en-verdict.ts';

/** Every visible text in English. */
export const EN = { ...EN_VERDICT, ...EN_REPORT, ...EN_APP } as const;
