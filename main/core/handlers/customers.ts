import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { CUSTOMER_CALLS } from '../../../shared/contract/customer-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import { countOfCustomer, eraseCustomer, listErasures } from '../../db/queries/erase.ts';
import type { ReadableDb } from '../../db/types.ts';
import { isPseudonymous, pseudonymKeyOf } from '../../import/pseudonym-key.ts';
import { pseudonymOf } from '../../import/pseudonym.ts';
import type { BareCore } from '../core.ts';
import type { Handlers } from '../handler.ts';

/** What a customer may ask for: to be forgotten. */
export function customerHandlers({ store, now, log }: BareCore): Handlers<keyof typeof CUSTOMER_CALLS> {
  return {
    'customers.count': ({ key }) => {
      const found = keysOf(store.db, key).flatMap((one) => countOfCustomer(store.db, one) ?? []);
      return found[0] === undefined ? nobody() : ok(found[0]);
    },
    'customers.erase': ({ key, reason, who }) => {
      const by = { erasedAt: now(), reason: reason.trim(), who: who.trim() };
      const known = keysOf(store.db, key).find((one) => countOfCustomer(store.db, one) !== null);
      const erased = known === undefined ? null : eraseCustomer(store.db, known, by);
      if (erased === null) return nobody();
      log({ level: 'info', message: `a customer was erased (${erased.cases} cases, ${erased.orders} orders)` });
      return ok(erased);
    },
    'customers.erasures': () => ok(listErasures(store.db)),
  };
}

/** The key as it stands, and in a store with pseudonyms what it became there. */
function keysOf(db: ReadableDb, key: string): string[] {
  const secret = isPseudonymous(db) ? pseudonymKeyOf(db) : null;
  return secret?.ok === true ? [key, pseudonymOf(key.trim(), secret.value)] : [key];
}

function nobody(): ReturnType<typeof saidTrouble> {
  return saidTrouble('not-found', say('refused.noCustomer'));
}
