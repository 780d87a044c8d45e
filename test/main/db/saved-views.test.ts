import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSavedViews, removeView, restoreView, saveView } from '../../../main/db/queries/saved-views.ts';
import { openTestStore, temporaryFolder } from '../../support/temporary-store.ts';

const names = (db: Parameters<typeof listSavedViews>[0]): string[] => listSavedViews(db).map(({ name }) => name);

describe('saved views', () => {
  it('are listed by name, whatever was typed into it', () => {
    const { db } = openTestStore(join(temporaryFolder(), 'v.redress'));
    saveView(db, { name: 'west', address: '/?site=West', madeAt: 1 });
    saveView(db, { name: `Anna's "DROP TABLE"; --`, address: '/clusters', madeAt: 2 });
    expect(listSavedViews(db)).toEqual([
      { id: 2, name: `Anna's "DROP TABLE"; --`, address: '/clusters', madeAt: 2 },
      { id: 1, name: 'west', address: '/?site=West', madeAt: 1 },
    ]);
  });

  it('give way to one of the same name, and come back in its place', () => {
    const { db } = openTestStore(join(temporaryFolder(), 'v.redress'));
    const old = saveView(db, { name: 'west', address: '/old', madeAt: 1 });
    const young = saveView(db, { name: 'west', address: '/young', madeAt: 2 });
    expect(listSavedViews(db)).toEqual([young]);
    expect(restoreView(db, old.id, 3)).toEqual(old);
    expect(listSavedViews(db)).toEqual([old]);
  });

  it('are removed once and brought back once', () => {
    const { db } = openTestStore(join(temporaryFolder(), 'v.redress'));
    const { id } = saveView(db, { name: 'west', address: '/', madeAt: 1 });
    expect(removeView(db, id, 2)?.name).toBe('west');
    expect([names(db), removeView(db, id, 3)]).toEqual([[], null]);
    expect(restoreView(db, id, 4)?.name).toBe('west');
    expect([names(db), restoreView(db, id, 5), removeView(db, 99, 6)]).toEqual([['west'], null, null]);
  });
});
