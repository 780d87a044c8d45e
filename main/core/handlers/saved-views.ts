import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { SAVED_VIEW_CALLS } from '../../../shared/contract/saved-view-calls.ts';
import type { SavedView } from '../../../shared/model/saved-view.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { listSavedViews, removeView, restoreView, saveView } from '../../db/queries/saved-views.ts';
import type { BareCore } from '../core.ts';
import type { Handlers } from '../handler.ts';

/** Views saved under a name. */
export function savedViewHandlers({ store, now }: BareCore): Handlers<keyof typeof SAVED_VIEW_CALLS> {
  return {
    'views.list': () => ok(listSavedViews(store.db)),
    'views.save': ({ name, address }) => ok(saveView(store.db, { name, address, madeAt: now() })),
    'views.remove': ({ id }) => known(removeView(store.db, id, now())),
    'views.restore': ({ id }) => known(restoreView(store.db, id, now())),
  };
}

function known(view: SavedView | null): Result<SavedView> {
  return view === null ? saidTrouble('not-found', say('refused.noView')) : ok(view);
}
