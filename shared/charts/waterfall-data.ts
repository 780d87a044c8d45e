import type { Inside, InsideNamed, InsidePart } from '../model/inside.ts';
import { dimensionsLabel } from '../words/dimension-words.ts';
import { formatNumber, formatRatio, formatRatioRange, formatShare, formatSigned } from '../words/format.ts';
import { insideSentences } from '../words/inside-words.ts';
import { message, type Lang } from '../words/messages.ts';
import { partWords } from '../words/place-words.ts';
import type { Tone } from './tone.ts';
import type { WaterfallData, WaterfallStep } from './waterfall.ts';

/** One way to add up a change, as a picture and as a table. */
export type InsideView = {
  /** `split`, or the dimensions of the cut. */
  key: string;
  label: string;
  data: WaterfallData;
  table: { head: readonly string[]; rows: readonly (readonly string[])[] };
};

/**
 * The ways to add up a change: first what is common to all parts and what the named places hold beyond it, where places are
 * named; then every cut with its parts.
 * @param tone  of the cluster's mark: the named places and the total take it
 * @param options.mostParts  parts drawn; the others are one step
 * @param options.leftOut  dimensions that are not to be told
 */
export function insideViews(
  inside: Inside,
  tone: Tone,
  lang: Lang,
  { mostParts = 8, leftOut = [] }: { mostParts?: number; leftOut?: readonly string[] } = {},
): InsideView[] {
  const isTold = ({ dimensions }: { dimensions: readonly string[] }): boolean =>
    !dimensions.some((one) => leftOut.includes(one));
  const named = inside.named.filter(isTold);
  const split = named.length === 0 ? [] : [splitView(inside, named, tone, lang)];
  return [...split, ...inside.cuts.filter(isTold).map((cut) => cutView(inside, cut, tone, lang, mostParts))];
}

function splitView(inside: Inside, named: readonly InsideNamed[], tone: Tone, lang: Lang): InsideView {
  const own = named.reduce((sum, one) => sum + one.own, 0);
  const everywhere = inside.total - own;
  const steps = [
    ...named.map((one): WaterfallStep => ({
      label: partWords(one.dimensions, one.labels, lang),
      value: one.own,
      text: formatSigned(one.own, lang),
      tone,
      tip: [partWords(one.dimensions, one.labels, lang), ...partTip(one, lang)],
    })),
    {
      label: message(lang, 'inside.alike'),
      value: everywhere,
      text: formatSigned(everywhere, lang),
      tone: 'common' as const,
      tip: [message(lang, 'inside.alike-tip')],
    },
  ];
  return {
    key: 'split',
    label: message(lang, 'inside.split'),
    data: { steps, total: totalOf(inside, tone, lang), description: insideSentences(inside, lang).join(' ') },
    table: {
      head: [message(lang, 'inside.part'), message(lang, 'inside.adds')],
      rows: [...steps, totalOf(inside, tone, lang)].map(({ label, text }) => [label, text]),
    },
  };
}

function cutView(inside: Inside, cut: Inside['cuts'][number], tone: Tone, lang: Lang, most: number): InsideView {
  const key = cut.dimensions.join(' ');
  const isNamed = (part: InsidePart): boolean =>
    inside.named.some((one) => one.dimensions.join(' ') === key && one.labels.join('\n') === part.labels.join('\n'));
  const shown = cut.parts.length > most ? cut.parts.slice(0, most - 1) : cut.parts;
  const rest = cut.parts.slice(shown.length);
  const nameOf = (part: InsidePart): string => partWords(cut.dimensions, part.labels, lang);
  const steps = shown.map((part): WaterfallStep => ({
    label: nameOf(part),
    value: part.excess,
    text: formatSigned(part.excess, lang),
    tone: isNamed(part) ? tone : 'common',
    tip: [nameOf(part), ...partTip(part, lang)],
  }));
  if (rest.length > 0) {
    const value = rest.reduce((sum, { excess }) => sum + excess, 0);
    const label = message(lang, 'inside.others', { count: formatNumber(rest.length, lang) });
    steps.push({ label, value, text: formatSigned(value, lang), tone: 'common', tip: [label] });
  }
  const total = totalOf(inside, tone, lang);
  return {
    key,
    label: dimensionsLabel(cut.dimensions, lang),
    data: {
      steps,
      total,
      description: steps.map(({ label, text }) => `${label} ${text}`).join('; '),
    },
    table: {
      head: [
        dimensionsLabel(cut.dimensions, lang),
        message(lang, 'inside.adds'),
        message(lang, 'inside.cases'),
        message(lang, 'inside.expected'),
        message(lang, 'inside.chances'),
        message(lang, 'inside.ratio'),
      ],
      rows: [
        ...cut.parts.map((part) => [
          nameOf(part),
          formatSigned(part.excess, lang),
          formatNumber(part.n, lang),
          formatNumber(Math.round(part.expected), lang),
          part.exposureShare === null ? '–' : formatShare(part.exposureShare, lang),
          part.rise === null ? '–' : `${formatRatio(part.rise.mid, lang)} (${formatRatioRange(part.rise, lang)})`,
        ]),
        [total.label, total.text, ...sums(cut.parts, lang), '', ''],
      ],
    },
  };
}

function sums(parts: readonly InsidePart[], lang: Lang): string[] {
  const sum = (value: (part: InsidePart) => number): number => parts.reduce((all, part) => all + value(part), 0);
  return [
    formatNumber(
      sum(({ n }) => n),
      lang,
    ),
    formatNumber(Math.round(sum(({ expected }) => expected)), lang),
  ];
}

function totalOf(inside: Inside, tone: Tone, lang: Lang): WaterfallData['total'] {
  return {
    label: message(lang, 'inside.total'),
    value: inside.total,
    text: formatSigned(inside.total, lang),
    tone,
  };
}

function partTip(part: InsidePart, lang: Lang): string[] {
  return [
    message(lang, 'inside.partTip', {
      n: formatNumber(part.n, lang),
      expected: formatNumber(Math.round(part.expected), lang),
    }),
    ...(part.rise === null
      ? []
      : [
          message(lang, 'inside.rose', {
            ratio: formatRatio(part.rise.mid, lang),
            range: formatRatioRange(part.rise, lang),
          }),
        ]),
  ];
}
