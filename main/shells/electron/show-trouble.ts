import { app, dialog } from 'electron';
import { exitCodeOf, type Trouble } from '../../../shared/model/result.ts';

/** Says why the app cannot start, and ends it. */
export function showTrouble(error: Trouble): void {
  dialog.showErrorBox('Redress cannot start', error.message);
  app.exit(exitCodeOf(error.code));
}
