import type { Analysis, ClusterResult, TextSpan } from '../model/analysis.ts';
import { isLasting, isUpward } from '../model/verdict.ts';
import { placeWords } from './place-words.ts';
import { shortName } from './short-name.ts';
import { excessWords } from './verdict-facts.ts';
import { formatNumber, formatShare } from './format.ts';
import { message, type Lang, type MessageKey } from './messages.ts';
import { inPeriod, periodName, sincePeriod } from './period-names.ts';

/** What the bottom line is made of. */
export type BottomLineInput = Pick<Analysis, 'clusters' | 'month' | 'isComplete' | 'examined' | 'oneOffs' | 'reCoded'>;

/**
 * The page in at most three sentences, each bound to a test: what got worse for real, what got better for real, what
 * about the rest.
 * @param input  the judged clusters of one month
 * @param asked  what is asked of the reader, as a sentence: it comes last, and worse and better share the first
 * @returns  spans in order; strong ones carry the message
 */
export function bottomLine(input: BottomLineInput, lang: Lang, asked: readonly TextSpan[] | null = null): TextSpan[] {
  const real = input.clusters.filter((cluster) => cluster.isHeadline && isLasting(cluster.verdict));
  const worse = ranked(real.filter((cluster) => isUpward(cluster.verdict)));
  const better = ranked(real.filter((cluster) => !isUpward(cluster.verdict)));
  if (input.examined === 0 || input.clusters.length === 0) return [span(message(lang, 'line.empty').trim())];
  const tooFew = input.clusters.filter((cluster) => cluster.verdict === 'too-few').length;
  if (tooFew === input.clusters.length) return [span(tooFewWords(input, lang))];
  const said = worseSentence(worse, input, lang);
  const fell = betterSentence(better, input, lang);
  const rest = restSentence(input, real.length, tooFew, lang);
  if (asked === null) return [...said, ...fell, ...rest];
  return [...(fell.length === 0 ? said : joined(said, fell, lang)), ...rest, span(' '), ...asked];
}

/** Two sentences as one. */
function joined(first: readonly TextSpan[], second: readonly TextSpan[], lang: Lang): TextSpan[] {
  const last = first.at(-1);
  const stop = message(lang, 'line.stop').trimEnd();
  if (last === undefined || !last.text.trimEnd().endsWith(stop)) return [...first, ...second];
  const opened = last.text.trimEnd().slice(0, -stop.length);
  return [...first.slice(0, -1), ...(opened === '' ? [] : [{ ...last, text: opened }]), span('; '), ...second];
}

/** Why nothing can be told: not enough months, or not enough complaints. */
function tooFewWords(input: BottomLineInput, lang: Lang): string {
  const months = Math.max(...input.clusters.map((cluster) => cluster.judgement.tested));
  const isShort = input.clusters.every((cluster) => cluster.judgement.tooFew === 'short');
  const isMonthly = input.clusters.every((cluster) => cluster.chart.series.grain === 'month');
  if (!isShort || !isMonthly || months < 1) return message(lang, 'line.too-few-all');
  if (months === 1) return message(lang, 'line.too-short-one');
  return message(lang, 'line.too-short', { count: formatNumber(months, lang) });
}

function worseSentence(worse: readonly ClusterResult[], input: BottomLineInput, lang: Lang): TextSpan[] {
  if (worse.length === 0) {
    if (input.examined === 1) return [span(message(lang, 'line.worse-none-one'))];
    return [span(message(lang, 'line.worse-none', { examined: formatNumber(input.examined, lang) }))];
  }
  const named = worse.slice(0, 3);
  const spans = [span(worseOpening(worse.length, named.length, lang))];
  named.forEach((cluster, i) => {
    if (i > 0) spans.push(span(message(lang, i === named.length - 1 ? 'line.and' : 'line.comma')));
    spans.push({ text: shortName(cluster.name), isStrong: true });
    if (cluster.place !== undefined) spans.push(span(` (${placeWords(cluster.place, lang)})`));
    if (cluster.onset !== null)
      spans.push(span(message(lang, 'line.since', { when: sincePeriod(cluster.onset, lang, input.month) })));
  });
  const known = worse.map((cluster) => cluster.excess).filter((excess) => excess !== null);
  const sum = known.reduce((total, excess) => total + excess.mid, 0);
  const words = excessWords({ low: sum, mid: sum, high: sum }, lang);
  if (words !== null && sum > 0 && known.length === worse.length) {
    spans.push(span(message(lang, worse.length === 1 ? 'line.about' : 'line.together')));
    spans.push({ text: words, isStrong: true });
  }
  spans.push(span(message(lang, 'line.stop')));
  return spans;
}

function worseOpening(count: number, named: number, lang: Lang): string {
  if (count === 1) return message(lang, 'line.worse-one');
  const words: Readonly<Record<number, MessageKey & `number.${string}`>> = { 2: 'number.two', 3: 'number.three' };
  const key = words[count];
  const text = key === undefined ? formatNumber(count, lang) : message(lang, key);
  const shown = { count: text.charAt(0).toUpperCase() + text.slice(1) };
  return count > named ? message(lang, 'line.worse-most', shown) : message(lang, 'line.worse-many', shown);
}

function betterSentence(better: readonly ClusterResult[], input: BottomLineInput, lang: Lang): TextSpan[] {
  const first = better[0];
  if (first === undefined) return [];
  const when = first.onset === null ? '' : sincePeriod(first.onset, lang, input.month);
  const ratio = first.rateRatio?.mid ?? null;
  const fell =
    ratio !== null && ratio < 1
      ? message(lang, 'line.better-fell', { percent: formatShare(1 - ratio, lang), when })
      : message(lang, 'line.better-bare', { when });
  const rest =
    better.length === 1
      ? message(lang, first.verdict === 'shift-down' ? 'line.better-holds' : 'line.stop')
      : message(lang, 'line.better-more', { count: formatNumber(better.length - 1, lang) });
  const where = first.place === undefined ? '' : ` (${placeWords(first.place, lang)})`;
  return [{ text: shortName(first.name), isStrong: true }, span(where + fell.trimEnd() + rest)];
}

/** One sentence about everything that is no real change; the most telling one. */
function restSentence(input: BottomLineInput, real: number, tooFew: number, lang: Lang): TextSpan[] {
  const examined = formatNumber(input.examined, lang);
  if (!input.isComplete) return [span(message(lang, 'line.incomplete', { period: periodName(input.month, lang) }))];
  const oneOff = input.oneOffs.find((item) => item.isThisMonth);
  if (oneOff !== undefined)
    return [
      span(message(lang, 'line.one-off')),
      span(
        `${shortName(oneOff.name)} (${formatNumber(oneOff.count, lang)} ${inPeriod(oneOff.period, lang, input.month)}).`,
      ),
    ];
  const unproven = input.clusters.filter((cluster) => isUnproven(cluster)).length;
  if (unproven === 1) return [span(message(lang, 'line.unproven-one', { examined }))];
  if (unproven > 1) return [span(message(lang, 'line.unproven', { count: formatNumber(unproven, lang), examined }))];
  const moved = input.reCoded[0];
  if (moved !== undefined)
    return [span(message(lang, 'line.re-coded', { from: shortName(moved.from), to: shortName(moved.to) }))];
  if (tooFew * 2 > input.clusters.length)
    return [span(message(lang, 'line.too-few-some', { count: formatNumber(tooFew, lang), examined }))];
  // Where every cluster changed there is nothing else.
  if (real === input.clusters.length) return [];
  return [span(message(lang, real > 0 ? 'line.nothing-else' : 'line.nothing'))];
}

/** A lasting verdict that the grid-wide control did not let through; a re-coding is another matter. */
function isUnproven(cluster: ClusterResult): boolean {
  return isLasting(cluster.verdict) && !cluster.isHeadline && cluster.reCodedWith === null;
}

/** People affected first, then certainty. */
function ranked(clusters: readonly ClusterResult[]): ClusterResult[] {
  return clusters.toSorted(
    (a, b) => Math.abs(b.excess?.mid ?? 0) - Math.abs(a.excess?.mid ?? 0) || b.pLasting - a.pLasting,
  );
}

function span(text: string): TextSpan {
  return { text };
}
