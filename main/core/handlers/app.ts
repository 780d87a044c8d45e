import { basename } from 'node:path';
import type { APP_CALLS } from '../../../shared/contract/app-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import { listImports } from '../../db/queries/imports.ts';
import { readOrganisation } from '../../db/queries/settings.ts';
import { hasBrowser } from '../../report/render-pdf.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { listDimensions } from '../list-dimensions.ts';
import { listMonths } from '../list-months.ts';
import { readVersion } from '../read-version.ts';

/** What is open, in short. */
export function appHandlers({ store, shell, columns }: Core): Handlers<keyof typeof APP_CALLS> {
  const version = readVersion();
  return {
    'app.info': () => {
      const { cases, orders, asOf, zone, coveredMonths } = columns();
      return ok({
        version,
        shell,
        store: {
          path: store.path,
          name: basename(store.path).replace(/\.redress$/, ''),
          organisation: readOrganisation(store.db).organisation,
          zone,
          asOf: Number.isNaN(asOf) ? null : new Date(asOf).toISOString(),
          imports: listImports(store.db).filter(({ status }) => status === 'done').length,
          cases: cases.n,
          orders: orders?.n ?? 0,
          months: listMonths(coveredMonths),
        },
        notices: store.notices,
        canPrintPdf: shell === 'electron' || hasBrowser(),
        dimensions: listDimensions(cases),
      });
    },
  };
}
