import { profilesInForce } from '../db/queries/mapping-profiles.ts';
import { readOrganisation } from '../db/queries/settings.ts';
import type { Store } from '../db/types.ts';
import { isPseudonymous, pseudonymKeyOf } from '../import/pseudonym-key.ts';
import type { StoreContext } from '../import/recognised.ts';

/** What the store knows that a file is read with: its zone, mapping profiles and pseudonyms. */
export function importContext({ db }: Store): StoreContext {
  return {
    zone: readOrganisation(db).zone,
    profiles: profilesInForce(db),
    isPseudonymous: isPseudonymous(db),
    pseudonymKey: pseudonymKeyOf(db),
  };
}
