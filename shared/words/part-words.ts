import type { PartId } from '../model/part-table.ts';
import { message, type Lang, type MessageKey } from './messages.ts';

type Words = { title: MessageKey; how: MessageKey };

const WORDS = {
  ladder: { title: 'ladder.title', how: 'ladder.how' },
  backlog: { title: 'backlog.title', how: 'backlog.how' },
  compensation: { title: 'compensation.title', how: 'compensation.how' },
  'first-response-compared': { title: 'part.first-response-compared', how: 'part.compared-how' },
  'resolution-compared': { title: 'part.resolution-compared', how: 'part.compared-how' },
  'next-complaint': { title: 'next.complaint', how: 'part.next-complaint-how' },
  'mean-complaints': { title: 'mcf.title', how: 'mcf.how' },
  failures: { title: 'failures.title', how: 'failures.how' },
  'next-purchase': { title: 'next.purchase', how: 'part.next-purchase-how' },
  baseline: { title: 'part.baseline', how: 'paradox.how' },
  'dose-response': { title: 'loyalty.bySpeed', how: 'dose.how' },
  'prompt-effective': { title: 'prompt.title', how: 'prompt.how' },
  cohorts: { title: 'cohort.title', how: 'cohort.how' },
  'revenue-at-risk': { title: 'revenue.title', how: 'revenue.how' },
  drivers: { title: 'driver.title', how: 'driver.how' },
} as const satisfies Readonly<Record<PartId, Words>>;

/** The name of a part of Recovery, Recurrence or Loyalty. */
export function partTitle(part: PartId, lang: Lang): string {
  return message(lang, WORDS[part].title);
}

/** How a part is computed, in a few sentences. */
export function partDefinition(part: PartId, lang: Lang): string {
  return message(lang, WORDS[part].how);
}
