import type { AnalysisQuery } from '../../shared/model/analysis.ts';
import type { Result } from '../../shared/model/result.ts';
import { checkQuery } from './check-query.ts';
import type { Core } from './core.ts';

/** Answers a query that asks for something that is there, else says what is wrong with it. */
export function inView<T>(
  core: Core,
  query: AnalysisQuery,
  answer: () => Result<T> | Promise<Result<T>>,
  /** True: a store with orders and no complaints is answered as well, with what is absent and why. */
  mayBeEmpty = false,
): Result<T> | Promise<Result<T>> {
  const checked = checkQuery(core, query, mayBeEmpty);
  return checked.ok ? answer() : checked;
}
