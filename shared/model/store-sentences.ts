import type { Said } from './said.ts';

/**
 * What the store says, in English; part of the message catalogue, where the other languages are. It stands here because the store
 * knows nothing of languages: it gives the key and what fills the places.
 */
export const STORE_SENTENCES = {
  'store.ownFault':
    'Redress asked its store for something impossible. This is a fault of Redress; your data is unharmed.',
  'store.perm': 'The system does not allow access to the store. Check who may read and write the file.',
  'store.abort': 'The work was stopped. Nothing was changed.',
  'store.busy': 'Another program is writing to this store. Wait until it is done, then try again.',
  'store.busyBy':
    'Process {pid} on {host} is writing to this store ({purpose}). Wait until it is done, then try again.',
  'store.lockedHere': 'Another part of Redress is using this store. Try again in a moment.',
  'store.noMemory': 'There was not enough memory. Close other programs and try again; your data is unharmed.',
  'store.readOnly': 'The store or its folder is read-only. Allow writing, or copy the store elsewhere.',
  'store.diskError':
    'The disk reported an error while the store was read or written. Check the disk; what was finished before is kept.',
  'store.corrupt':
    'The store is damaged. It was left as it is: keep the file, and restore the newest backup beside it.',
  'store.full': 'The disk is full. Free some space and try again; what was finished before is kept.',
  'store.cannotOpen':
    'The store cannot be opened or created there. Check that the folder exists and may be written to.',
  'store.protocol': 'Other programs keep this store locked. Close them and try again.',
  'store.changedMeanwhile': 'Another program changed the store meanwhile. Open it again.',
  'store.tooBig': 'A value is too large for the store. Nothing was changed.',
  'store.constraint':
    'The store refused a row that breaks its own rules. This is a fault of Redress; nothing was changed.',
  'store.mismatch': 'The store refused a value of the wrong type. This is a fault of Redress; nothing was changed.',
  'store.fileTooLarge': 'The file system cannot hold a file this large. Move the store to another disk.',
  'store.notAStore': 'This file is not a Redress store. It was left as it is.',
  'store.at': '{path}: {why}',
  'store.folderGone': 'The folder is not there.',
  'store.pathIsFile': 'A part of the path is a file, not a folder.',
  'store.noAccess': 'The system does not allow access to it.',
  'store.notAllowed': 'The system does not allow it.',
  'store.diskReadOnly': 'The disk is read-only.',
  'store.diskFull': 'The disk is full. Free some space and try again.',
  'store.quota': 'Your share of the disk is used up. Free some space and try again.',
  'store.sameName': 'Another program made a file of that name at the same moment. Try again.',
  'store.isFolder': 'It is a folder, not a store.',
  'store.diskTrouble': 'The disk reported an error.',
  'store.manyFiles': 'Too many files are open. Close other programs and try again.',
  'store.noFile': '{path} is not a file.',
  'store.noStoreFile': '{path} is not a Redress store. It was left as it is.',
  'store.otherProgram': '{path} is a database of another program, not a Redress store. It was left as it is.',
  'store.cutShort':
    '{path} is damaged: part of the file is missing. It was left as it is: keep it, and restore the newest backup beside it.',
  'store.newer':
    '{path} was written by a newer Redress (store version {version}; this program knows {newest}). Update Redress; the file was left as it is.',
  'store.none': 'There is no store at {path}.',
  'store.damagedFound':
    '{path} is damaged. It was left as it is: keep it, and restore the newest backup beside it.\n{found}',
  'notice.updated': 'The store was brought up to date (version {before} to {newest}). The one before is kept: {backup}',
  'notice.copyUpdated':
    'The store is from an older Redress (version {before}; this program needs {newest}) and was left as it is: a copy of it, brought up to date, was opened.',
  'notice.copy': 'The folder of the store is read-only, so a copy of it was opened.',
  'notice.cutOff': 'An import of {file} was cut off before its end. Nothing of it was kept; import the file again.',
  'store.noSetting': 'There is no setting {id}.',
  'store.settingUndone': 'This setting was undone before.',
  'store.settingReplaced': 'A later setting took the place of this one. Undo that one first.',
  'store.noDecision': 'There is no decision {id}.',
  'store.decisionUndone': 'This decision was undone before.',
  'store.decisionReplaced': 'A later decision took the place of this one. Undo that one first.',
  'store.noThemeChange': 'There is no change {id} of the themes.',
  'store.changeUndone': 'This change was undone before.',
  'store.noThemeRun': 'There is no computation {id} of themes.',
  'store.runUndone': 'This computation was undone before.',
  'store.runReplaced': 'A later computation stands on this one. Undo that one first.',
  'store.noProfileInForce': 'There is no mapping profile {id} in force.',
  'store.noProfile': 'There is no mapping profile {id}.',
  'store.versionUndone': 'This version was undone before.',
  'store.versionReplaced': 'A later version took the place of this one. Undo that one first.',
  'store.importNotNewest': 'Import {id} is not the newest one; undo it instead.',
  'store.noImport': 'There is no import {id}.',
  'store.importUndone': 'Import {id} is undone; there is nothing to undo.',
  'store.importLoading': 'Import {id} is loading; there is nothing to undo.',
  'store.importDone': 'Import {id} is done; there is nothing to redo.',
  'store.noTaxonomyChange': 'There is no change {id} of the taxonomy.',
  'store.noRecord': 'There is no such record.',
  'store.noVersion': 'There is no such version.',
  'store.changeReplaced': 'A later change took the place of this one. Undo that first.',
} as const;

export type StoreSentence = keyof typeof STORE_SENTENCES;

/** A sentence of the store with what fills its places. */
export function storeSaid(key: StoreSentence, values: Readonly<Record<string, string | Said>> = {}): Said {
  const text = STORE_SENTENCES[key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'string' ? value : value.text;
  });
  return { text, key, values };
}
