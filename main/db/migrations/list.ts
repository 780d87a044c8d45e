import { firstSchema } from './0001-first-schema.ts';
import { decisions } from './0002-decisions.ts';
import { savedViews } from './0003-saved-views.ts';
import { contacts } from './0004-contacts.ts';
import { mappingProfiles } from './0005-mapping-profiles.ts';
import { taxonomy } from './0006-taxonomy.ts';
import { records } from './0007-records.ts';
import { storeSettings } from './0008-store-settings.ts';
import { moreRecoveryFields } from './0009-more-recovery-fields.ts';
import { knownFailures } from './0010-known-failures.ts';
import { themes } from './0011-themes.ts';
import { erasures } from './0012-erasures.ts';
import type { Migration } from './migration.ts';

/** Every step, in order. To add one: a numbered file, a line here, a test with a store of the version before. */
export const MIGRATIONS: readonly Migration[] = [
  firstSchema,
  decisions,
  savedViews,
  contacts,
  mappingProfiles,
  taxonomy,
  records,
  storeSettings,
  moreRecoveryFields,
  knownFailures,
  themes,
  erasures,
];
