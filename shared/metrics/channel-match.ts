import { OUTCOME, type ProportionMetric, type QuantityMetric } from '../model/metric.ts';
import { flagShare } from './flag-share.ts';

/** Words for the same channel, in the forms exports use. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['phone', 'telephone', 'call', 'voice', 'inbound call', 'outbound call', 'phone call', 'tel', 'telefon', 'anruf'],
  ['email', 'e-mail', 'mail', 'e mail', 'electronic mail'],
  ['letter', 'post', 'postal mail', 'fax', 'brief'],
  ['chat', 'live chat', 'messaging', 'web chat', 'livechat'],
  ['web', 'web form', 'webform', 'form', 'online', 'portal', 'website', 'web widget', 'help center', 'kontaktformular'],
  ['social', 'social media', 'facebook', 'twitter', 'x', 'instagram', 'facebook messenger'],
  ['in person', 'store', 'shop', 'branch', 'walk-in', 'walk in', 'filiale'],
];
const CANONICAL = new Map(SYNONYMS.flatMap((words) => words.map((word) => [word, words[0]!] as const)));

/**
 * The one name of a channel, whatever the export calls it. A web form is answered by e-mail as a rule, but stays a channel
 * of its own: the customer chose it.
 */
export function channelName(label: string): string {
  const word = label.trim().toLowerCase().replaceAll('_', ' ');
  return CANONICAL.get(word) ?? word;
}

/** Did the firm answer where the customer spoke? (METRICS.md 5) */
export const channelMatch: ProportionMetric = flagShare({
  id: 'channel-match',
  section: 'recovery',
  definition:
    "Cases first answered in the customer's own channel (after synonyms) / cases of which both channels are known.",
  needs: ['cases.channel', 'cases.firstResponseChannel'],
  higherIs: 'better',
  answer: ({ cases }) => {
    const names = (field: string): string[] => (cases.labels[field] ?? []).map(channelName);
    const asked = cases.codes['channel'];
    const answered = cases.codes['firstResponseChannel'];
    const askedNames = names('channel');
    const answeredNames = names('firstResponseChannel');
    return (row) => {
      const from = askedNames[asked?.[row] ?? -1];
      const back = answeredNames[answered?.[row] ?? -1];
      if (from === undefined || back === undefined) return OUTCOME.unknown;
      return from === back ? OUTCOME.yes : OUTCOME.no;
    };
  },
});

/** How often a case moved on to another channel (METRICS.md 5, Channel match). */
export const channelSwitches: QuantityMetric = {
  id: 'channel-switches',
  kind: 'quantity',
  section: 'recovery',
  unit: 'count',
  definition: 'Moves from one channel to another per case, over the cases of which they are known.',
  needs: ['cases.channelSwitches'],
  higherIs: 'worse',
  values: (columns) => columns.cases.numbers['channelSwitches'] ?? new Float64Array(columns.cases.n).fill(Number.NaN),
};
