import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../../main/core/create-app.ts';
import { importRows, openTestStore, temporaryFolder } from '../../support/temporary-store.ts';
import { must } from '../../support/transports.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);

function open() {
  const path = join(temporaryFolder(), 'search.redress');
  const { db } = openTestStore(path);
  importRows(
    db,
    [
      'The parcel from Köln is late, mail ann@example.org',
      'The parcel came broken',
      'A wrong invoice',
      'parcel, parcel',
    ].map((narrative, i) => ({
      caseId: `C-${i}`,
      receivedAt: START + i * DAY,
      category: i < 2 ? 'Late' : 'Other',
      narrative,
    })),
  );
  const app = must(createApp({ storePath: path, shell: 'test', resolveFile: () => null }));
  onTestFinished(() => app.close());
  const search = async (text: string, filter: Record<string, string[]> = {}, limit = 10) =>
    must(await app.invoke('search.narratives', { query: { filter }, text, offset: 0, limit }));
  return { db, search };
}

it('finds the cases of the view, the best match first, with the words marked and personal data masked', async () => {
  const { search } = open();
  const all = await search('parcel');
  expect(all).toMatchObject({ total: 3, unsearched: 0, isCut: false });
  expect(all.rows[0]!.row.caseId).toBe('C-3');
  const koln = await search('koln PARCEL');
  expect(koln.rows.map(({ row }) => row.caseId)).toEqual(['C-0']);
  const text = koln.rows[0]!.found.map((span) => span.text).join('');
  expect(text).toBe('The parcel from Köln is late, mail [email]');
  expect(koln.rows[0]!.found.flatMap((span) => (span.isStrong === true ? [span.text] : []))).toEqual([
    'parcel',
    'Köln',
  ]);
});

it('follows the filter and pages', async () => {
  const { search } = open();
  expect((await search('parcel', { category: ['Late'] })).total).toBe(2);
  const one = await search('parcel', {}, 1);
  expect([one.total, one.rows.length]).toEqual([3, 1]);
});

it('sees only what is visible: a case imported anew has its newest text', async () => {
  const { db, search } = open();
  importRows(db, [{ caseId: 'C-0', receivedAt: START, category: 'Late', narrative: 'The sofa is late' }]);
  expect((await search('parcel')).total).toBe(2);
  expect((await search('sofa')).rows.map(({ row }) => row.caseId)).toEqual(['C-0']);
});

it('finds nothing for signs, and says so without an error', async () => {
  const { search } = open();
  for (const text of ['', '" NEAR( *', '😡', '---']) expect((await search(text)).total).toBe(0);
});
