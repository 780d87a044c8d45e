import type { RuleProposal } from '../model/complaint-rule.ts';
import { splitWords } from './split-words.ts';

/** What is known of one column of a file of cases. */
export type RuleColumn = {
  name: string;
  /** Field that the column is mapped to, or null. */
  field: string | null;
  /** Rows looked at in which the column holds something. */
  filled: number;
  /** Values as they stand (up to a cap) with their numbers of rows. */
  distinct: ReadonlyMap<string, number>;
};

/** The word for a complaint in several languages, as a whole value or a part of one. */
const COMPLAINT =
  /(?:^| )(?:complaints?|grievances?|beschwerden?|reklamation(?:en)?|mangel(?:ruge)?|beanstandung(?:en)?|reclamations?|plaintes?|quejas?|reclamos?|reclamacion(?:es)?|reclamac(?:ao|oes)|queixas?|reclami|lamentel[ae]|klachte?n?)(?: |$)/;
const COMPLAINT_ALONE =
  /^(?:formal |informal )?(?:complaints?|grievances?|beschwerden?|reklamation(?:en)?|beanstandung(?:en)?|reclamations?|plaintes?|quejas?|reclamos?|reclamacion(?:es)?|reclamac(?:ao|oes)|queixas?|reclami|lamentel[ae]|klachte?n?|klagomal|klage|sikayet|reklamacja|skarga)$/;
const SAYS_WHAT =
  /(?:^| )(?:type|kind|tags?|labels?|category|categories|class|classification|nature|record type|request|contact|reason|art|typ|anliegen\w*|vorgangsart|kategorie|motif|nature|categorie|tipo|categoria|motivo|soort|reden|complaints?|is complaint|beschwerde|reclamation|queja|klacht)(?: |$)/;
const TAGS = /(?:^| )(?:tags?|labels?|etiquetas?|etiquettes?|schlagworte?r?)(?: |$)/;
const YES = new Set(['yes', 'true', '1', 'y', 'ja', 'oui', 'si', 'sim', 'wahr', 'vrai', 'x']);
const NO = new Set(['no', 'false', '0', 'n', 'nein', 'non', 'nao', 'nee', 'falsch', 'faux', '']);

const MOST = 4;
/** A score says which rows are complaints only where most rows have one: reviews and surveys. */
const LEAST_RATED = 0.5;

/**
 * Rules by which only some rows of a file would count as complaints, where the file shows one: a type or tag that says complaint, a
 * yes/no column, a satisfaction score. None is used before a person chooses it.
 * @param looked  rows looked at
 * @returns  the most telling first; empty when the file shows nothing of the kind
 */
export function proposeRules(columns: readonly RuleColumn[], looked: number): RuleProposal[] {
  const proposals = columns.flatMap((column) => [
    ...byValue(column, looked),
    ...byTag(column, looked),
    ...byFlag(column, looked),
  ]);
  const byScores = columns.flatMap((column) => byScore(column, looked));
  return [...proposals, ...byScores].filter(({ counted }) => counted > 0 && counted < looked).slice(0, MOST);
}

/** Whether a column sorts its rows into complaints and others: one of its few values is the word for a complaint, and nothing else. */
export function saysComplaint(values: readonly string[]): boolean {
  return values.length > 1 && values.length <= 8 && values.some((value) => COMPLAINT_ALONE.test(splitWords(value)));
}

function byValue({ name, distinct }: RuleColumn, looked: number): RuleProposal[] {
  if (!SAYS_WHAT.test(splitWords(name))) return [];
  const isTags = TAGS.test(splitWords(name));
  const saying = [...distinct].filter(
    ([value]) => value.length < 60 && !(isTags && isTagList(value)) && COMPLAINT.test(splitWords(value)),
  );
  if (saying.length === 0 || saying.length > 8 || distinct.size < 2) return [];
  const conditions = saying.map(([value]) => ({ of: 'column', name, op: 'is', value }) as const);
  return [{ rule: { match: saying.length > 1 ? 'any' : 'all', conditions }, counted: sum(saying), looked }];
}

function byTag({ name, distinct }: RuleColumn, looked: number): RuleProposal[] {
  if (!TAGS.test(splitWords(name))) return [];
  const words = new Map<string, number>();
  for (const [value, n] of distinct) {
    if (!isTagList(value)) continue;
    const found = value.split(/[\s,;|]+/).find((tag) => COMPLAINT.test(splitWords(tag)));
    const word = COMPLAINT.exec(splitWords(found ?? ''))?.[0].trim();
    if (word !== undefined) words.set(word, (words.get(word) ?? 0) + n);
  }
  const [best] = [...words].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined) return [];
  const [value] = best;
  const counted = sum([...distinct].filter(([text]) => text.toLowerCase().includes(value)));
  return [{ rule: { match: 'all', conditions: [{ of: 'column', name, op: 'contains', value }] }, counted, looked }];
}

function byFlag({ name, distinct }: RuleColumn, looked: number): RuleProposal[] {
  if (!COMPLAINT.test(splitWords(name)) || distinct.size === 0 || distinct.size > 3) return [];
  const yes = [...distinct].filter(([value]) => YES.has(value.toLowerCase()));
  const isFlag = [...distinct.keys()].every((value) => YES.has(value.toLowerCase()) || NO.has(value.toLowerCase()));
  const [first] = yes;
  if (!isFlag || first === undefined) return [];
  return [
    {
      rule: { match: 'all', conditions: [{ of: 'column', name, op: 'is', value: first[0] }] },
      counted: sum(yes),
      looked,
    },
  ];
}

function byScore({ field, filled, distinct }: RuleColumn, looked: number): RuleProposal[] {
  if (field !== 'satisfaction' || filled < looked * LEAST_RATED) return [];
  const scores = [...distinct].flatMap(([value, n]) =>
    /^\d(?:[.,]\d)?$/.test(value) ? [[Number(value.replace(',', '.')), n] as const] : [],
  );
  const largest = Math.max(0, ...scores.map(([score]) => score));
  if (scores.length < 2 || largest > 5) return [];
  const counted = scores.filter(([score]) => score <= 2).reduce((total, [, n]) => total + n, 0);
  const condition = { of: 'field', name: 'satisfaction', op: 'at-most', value: '2' } as const;
  return [{ rule: { match: 'all', conditions: [condition] }, counted, looked }];
}

function isTagList(value: string): boolean {
  return /[\s,;|]/.test(value.trim()) && value.trim().split(/[\s,;|]+/).length > 1;
}

function sum(values: readonly (readonly [unknown, number])[]): number {
  return values.reduce((total, [, n]) => total + n, 0);
}
