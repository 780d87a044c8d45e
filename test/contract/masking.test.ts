import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CallInput, CallName } from '../../shared/contract/calls.ts';
import { runCommand } from '../support/run-command.ts';
import { importRows, openTestStore, temporaryFolder } from '../support/temporary-store.ts';
import { must, TRANSPORTS, type Transport } from '../support/transports.ts';

/** What must never be seen, in the spellings of several countries. */
const SECRETS = [
  'ann.lee@example.org',
  '+44 20 7946 0958',
  '(030) 123-45678',
  '0170/1234567',
  '06 12 34 56 78',
  '+1 (555) 010-9999',
  'DE89 3704 0044 0532 0130 00',
  'FR7630006000011234567890189',
  '4111 1111 1111 1111',
  'O175061',
  'RE-20931',
];
const TEXT = `Write to ${SECRETS[0]} or call ${SECRETS.slice(1, 6).join(' or ')}. My account is ${SECRETS[6]}, hers ${SECRETS[7]}, the card ${SECRETS[8]}. Order ${SECRETS[9]}, Rechnungsnummer: ${SECRETS[10]}. The courier never came.`;

function filled(): string {
  const path = join(temporaryFolder(), 'masking.redress');
  const store = openTestStore(path);
  const rows = (status: string, more: string) =>
    Array.from({ length: 240 }, (_, i) => ({
      caseId: `c${i}`,
      receivedAt: Date.UTC(2025, i % 12, 1 + (i % 27)),
      customer: i < 4 ? `k${i % 2}` : `k${i}`,
      category: 'Late',
      touchpoint: i % 2 === 0 ? 'Courier' : 'Billing',
      status,
      narrative: i < 4 ? `${TEXT}${more}` : `${TEXT} ${['van', 'depot', 'invoice', 'refund'][i % 4]} ${i}${more}`,
      extra: `note of ${SECRETS[0]}`,
    }));
  importRows(store.db, rows('Open', ''));
  importRows(store.db, rows('Solved', ' Again.'));
  store.close();
  return path;
}

const query = {};
const page = { offset: 0, limit: 100 };
const cell = { category: 'Late', touchpoint: 'Courier' };

/** Every call that gives texts of customers back (calls about files before an import show the files themselves). */
const CALLS: { [N in CallName]?: CallInput<N> } = {
  'cases.list': { query, ...page },
  'cases.behind': { query, selection: { of: 'metric', metric: 'time-to-resolution', answer: 'unknown' }, ...page },
  'search.narratives': { query, text: 'courier', ...page },
  'analysis.read': query,
  'analysis.cluster': { query, ...cell },
  'inside.say': { query, ...cell },
  'inside.where': { query, ...cell },
  'quality.read': {},
  'quality.cases': { which: { kind: 'missing', field: 'site' }, ...page },
  'themes.state': {},
  'themes.read': { query },
  'themes.cases': { query, theme: 1, ...page },
  'themes.preview-split': { theme: 1, words: [] },
  'imports.changes': { id: 2 },
  'followup.read': query,
  'actions.board': {},
  'records.export': {},
};

async function findThemes({ invoke }: Transport): Promise<void> {
  const { job } = must(await invoke('themes.find', {}));
  for (;;) {
    const state = must(await invoke('themes.job', { job }));
    if (state.state !== 'running') return;
    await new Promise((done) => setTimeout(done, 5));
  }
}

const seen = (text: string): string[] => SECRETS.filter((secret) => text.includes(secret));

it('masks what customers wrote in the answer of every call, and in every form of the report', async () => {
  const transport = await TRANSPORTS['direct']!(filled());
  try {
    await findThemes(transport);
    const answers: [string, string][] = [];
    for (const [name, input] of Object.entries(CALLS)) {
      const answer = await transport.invoke(name as CallName, input);
      answers.push([name, JSON.stringify(answer)]);
      expect([name, answer.ok]).toEqual([name, true]);
    }
    const html = { query, format: 'html', paper: 'a4', lang: 'en' } as const;
    answers.push(['report', new TextDecoder().decode(must(await transport.invoke('report.render', html)).bytes)]);
    for (const [name, text] of answers) expect([name, seen(text)]).toEqual([name, []]);
    // Where texts are given back, they are: the test would pass on empty answers.
    const withTexts = answers.flatMap(([name, text]) => (text.includes('courier never came') ? [name] : []));
    expect(withTexts).toEqual(
      expect.arrayContaining([
        'cases.list',
        'search.narratives',
        'analysis.cluster',
        'quality.cases',
        'imports.changes',
      ]),
    );
  } finally {
    await transport.close();
  }
});

it('masks them in what the command line prints and writes', async () => {
  const path = filled();
  const printed = [
    await runCommand('analyze', '--store', path, '--json'),
    await runCommand('analyze', '--store', path),
  ];
  for (const { out, err } of printed) expect(seen(out + err)).toEqual([]);
  const file = join(temporaryFolder(), 'report.html');
  expect((await runCommand('report', '--store', path, '--out', file)).code).toBe(0);
  expect(seen(readFileSync(file, 'utf8'))).toEqual([]);
});
