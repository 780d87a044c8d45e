import type { Analysis, ClusterResult, TextSpan } from '../model/analysis.ts';
import type { ActionView, Board } from '../model/board.ts';
import { recordName } from '../model/case-record.ts';
import { isSameSubject } from '../model/decision.ts';
import { shortChip } from './action-words.ts';
import { formatDay } from './format-day.ts';
import { formatNumber } from './format.ts';
import { message, type Lang } from './messages.ts';
import { shortName } from './short-name.ts';

/** Clusters named one by one; of more only the number. */
const MOST_NAMED = 2;
/** Characters of an action's title. */
const LONGEST = 60;

type Asked = Pick<Board, 'actions' | 'asOf'>;

/**
 * What is asked of the reader: real changes for the worse that have no action, and of the others the action that needs him most
 * (one that failed, is overdue, or is still to be judged).
 * @returns  one sentence; null when there is nothing to ask
 */
export function askedSentence(
  { clusters }: Pick<Analysis, 'clusters'>,
  { actions, asOf }: Asked,
  lang: Lang,
): TextSpan[] | null {
  const worse = clusters
    .filter(({ isHeadline, mark }) => isHeadline && mark.state === 'concern')
    .toSorted((a, b) => Math.abs(b.excess?.mid ?? 0) - Math.abs(a.excess?.mid ?? 0));
  const ofCluster = (cluster: ClusterResult): ActionView[] =>
    actions.filter(
      ({ version }) => isSameSubject(version.content.subject, cluster) && version.content.state !== 'stopped',
    );
  const bare = worse.filter((cluster) => ofCluster(cluster).length === 0);
  const urgent = worse
    .flatMap(ofCluster)
    .map((view) => ({ view, rank: rankOf(view, asOf) }))
    .toSorted((a, b) => a.rank - b.rank)[0];
  const clauses = [
    ...(bare.length === 0 ? [] : [bareClause(bare, lang)]),
    ...(urgent === undefined ? [] : [actionClause(urgent.view, urgent.rank, lang)]),
  ];
  const [first, second] = clauses;
  if (first === undefined) return null;
  const stop: TextSpan = { text: message(lang, 'line.stop').trimEnd() };
  return second === undefined ? [...first, stop] : [...first, { text: '; ' }, ...second, stop];
}

function bareClause(bare: readonly ClusterResult[], lang: Lang): TextSpan[] {
  if (bare.length > MOST_NAMED)
    return [{ text: message(lang, 'asked.bare-many', { count: formatNumber(bare.length, lang) }), isStrong: true }];
  const names = bare.map(({ name }) => shortName(name)).join(message(lang, 'line.and'));
  return [
    { text: names, isStrong: true },
    { text: message(lang, bare.length === 1 ? 'asked.bare-one' : 'asked.bare-two') },
  ];
}

const FAILED = 0;
const OVERDUE = 1;
const OPEN = 2;
const WORKS = 3;

function rankOf({ version, effectiveness }: ActionView, asOf: string | null): number {
  if (effectiveness?.cameBack != null || effectiveness?.warning != null) return FAILED;
  if (effectiveness?.verdict === 'no-effect' || effectiveness?.verdict === 'worse') return FAILED;
  const { due, state } = version.content;
  if (due !== null && asOf !== null && state !== 'done' && asOf.slice(0, 10) > due) return OVERDUE;
  return effectiveness?.verdict === 'works' ? WORKS : OPEN;
}

function actionClause(view: ActionView, rank: number, lang: Lang): TextSpan[] {
  const { version } = view;
  const { title, due, criterion } = version.content;
  const named: TextSpan[] = [
    { text: recordName(version), isStrong: true },
    { text: ` (${shortName(title, LONGEST)})` },
  ];
  if (rank === OVERDUE && due !== null)
    return [...named, { text: message(lang, 'asked.overdue', { date: formatDay(due, lang) }) }];
  if (rank === OPEN && view.effectiveness !== null && !view.effectiveness.isDue)
    return [...named, { text: message(lang, 'asked.open', { date: formatDay(criterion.plan.answerOn, lang) }) }];
  const verdict = shortChip(view, lang).text.slice(recordName(version).length + 1);
  return [...named, { text: message(lang, rank === FAILED ? 'asked.failed' : 'asked.verdict', { verdict }) }];
}
