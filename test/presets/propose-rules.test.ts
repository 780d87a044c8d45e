import { describe, expect, it } from 'vitest';
import { ruleText } from '../../shared/model/complaint-rule.ts';
import { proposeRules, type RuleColumn } from '../../shared/presets/propose-rules.ts';

function column(name: string, values: Record<string, number>, field: string | null = null): RuleColumn {
  const distinct = new Map(Object.entries(values));
  return { name, field, filled: [...distinct.values()].reduce((sum, n) => sum + n, 0), distinct };
}

const proposed = (...columns: RuleColumn[]): string[] =>
  proposeRules(columns, 100).map(({ rule, counted }) => `${ruleText(rule)}: ${counted}`);

describe('complaint rules that a file suggests', () => {
  it.each<[string, RuleColumn, string[]]>([
    [
      'a type that says complaint',
      column('Ticket type', { Complaint: 30, Question: 70 }),
      ['"Ticket type" is Complaint: 30'],
    ],
    [
      'several such values',
      column('Reason', { 'Complaint delivery': 10, 'Complaint quality': 5, Praise: 85 }),
      ['"Reason" is "Complaint delivery" or "Reason" is "Complaint quality": 15'],
    ],
    [
      'a German kind',
      column('Art der Anfrage', { Beschwerde: 20, Auskunft: 80 }),
      ['"Art der Anfrage" is Beschwerde: 20'],
    ],
    ['a French motive', column('Motif', { Réclamation: 12, Information: 88 }), ['"Motif" is Réclamation: 12']],
    ['a Spanish type', column('Tipo', { Queja: 9, Consulta: 91 }), ['"Tipo" is Queja: 9']],
    ['tags', column('Tags', { 'vip complaint': 7, 'vip order': 40, order: 53 }), ['"Tags" contains complaint: 7']],
    ['a flag', column('Is complaint', { Yes: 25, No: 75 }), ['"Is complaint" is Yes: 25']],
    [
      'a score that most rows have',
      column('review_score', { 1: 10, 2: 5, 4: 25, 5: 60 }, 'satisfaction'),
      ['satisfaction <= 2: 15'],
    ],
    ['a score that few rows have', column('Rating', { 1: 2, 5: 8 }, 'satisfaction'), []],
    ['a score from 0 to 10', column('NPS', { 1: 20, 9: 80 }, 'satisfaction'), []],
    ['types that do not say it', column('Type', { Question: 50, Incident: 50 }), []],
    ['only complaints', column('Type', { Complaint: 100 }), []],
    ['prose with the word in it', column('Subject', { 'my complaint': 1, 'late again': 99 }), []],
  ])('%s', (_, given, rules) => expect(proposed(given)).toEqual(rules));
});
