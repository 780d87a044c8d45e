import type { StoreSentence } from '../model/store-sentences.ts';

/** What the store says, in German. */
export const DE_STORE: Readonly<Record<StoreSentence, string>> = {
  'store.ownFault':
    'Redress hat von seinem Bestand etwas Unmögliches verlangt. Das ist ein Fehler von Redress; Ihre Daten sind unversehrt.',
  'store.perm':
    'Das System erlaubt keinen Zugriff auf den Bestand. Prüfen Sie, wer die Datei lesen und schreiben darf.',
  'store.abort': 'Die Arbeit wurde angehalten. Nichts wurde geändert.',
  'store.busy':
    'Ein anderes Programm schreibt in diesen Bestand. Warten Sie, bis es fertig ist, und versuchen Sie es erneut.',
  'store.busyBy':
    'Prozess {pid} auf {host} schreibt in diesen Bestand ({purpose}). Warten Sie, bis er fertig ist, und versuchen Sie es erneut.',
  'store.lockedHere': 'Ein anderer Teil von Redress benutzt diesen Bestand. Versuchen Sie es gleich noch einmal.',
  'store.noMemory':
    'Der Arbeitsspeicher reichte nicht aus. Schließen Sie andere Programme und versuchen Sie es erneut; Ihre Daten sind unversehrt.',
  'store.readOnly':
    'Der Bestand oder sein Ordner ist schreibgeschützt. Erlauben Sie das Schreiben, oder kopieren Sie ihn an einen anderen Ort.',
  'store.diskError':
    'Der Datenträger meldete beim Lesen oder Schreiben einen Fehler. Prüfen Sie ihn; was vorher fertig war, ist erhalten.',
  'store.corrupt':
    'Der Bestand ist beschädigt. Er wurde unverändert gelassen: Behalten Sie die Datei und stellen Sie die neueste Sicherung daneben wieder her.',
  'store.full':
    'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; was vorher fertig war, ist erhalten.',
  'store.cannotOpen':
    'Der Bestand lässt sich dort nicht öffnen oder anlegen. Prüfen Sie, ob es den Ordner gibt und ob dort geschrieben werden darf.',
  'store.protocol': 'Andere Programme halten diesen Bestand gesperrt. Schließen Sie sie und versuchen Sie es erneut.',
  'store.changedMeanwhile': 'Ein anderes Programm hat den Bestand inzwischen geändert. Öffnen Sie ihn neu.',
  'store.tooBig': 'Ein Wert ist zu groß für den Bestand. Nichts wurde geändert.',
  'store.constraint':
    'Der Bestand hat eine Zeile abgelehnt, die seinen eigenen Regeln widerspricht. Das ist ein Fehler von Redress; nichts wurde geändert.',
  'store.mismatch':
    'Der Bestand hat einen Wert der falschen Art abgelehnt. Das ist ein Fehler von Redress; nichts wurde geändert.',
  'store.fileTooLarge':
    'Das Dateisystem kann eine so große Datei nicht aufnehmen. Legen Sie den Bestand auf einen anderen Datenträger.',
  'store.notAStore': 'Diese Datei ist kein Redress-Bestand. Sie wurde unverändert gelassen.',
  'store.at': '{path}: {why}',
  'store.folderGone': 'Den Ordner gibt es nicht.',
  'store.pathIsFile': 'Ein Teil des Pfades ist eine Datei, kein Ordner.',
  'store.noAccess': 'Das System erlaubt den Zugriff nicht.',
  'store.notAllowed': 'Das System erlaubt es nicht.',
  'store.diskReadOnly': 'Der Datenträger ist schreibgeschützt.',
  'store.diskFull': 'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.',
  'store.quota': 'Ihr Anteil am Datenträger ist aufgebraucht. Schaffen Sie Platz und versuchen Sie es erneut.',
  'store.sameName':
    'Ein anderes Programm hat im selben Augenblick eine Datei dieses Namens angelegt. Versuchen Sie es erneut.',
  'store.isFolder': 'Das ist ein Ordner, kein Bestand.',
  'store.diskTrouble': 'Der Datenträger meldete einen Fehler.',
  'store.manyFiles': 'Zu viele Dateien sind geöffnet. Schließen Sie andere Programme und versuchen Sie es erneut.',
  'store.noFile': '{path} ist keine Datei.',
  'store.noStoreFile': '{path} ist kein Redress-Bestand. Die Datei wurde unverändert gelassen.',
  'store.otherProgram':
    '{path} ist die Datenbank eines anderen Programms, kein Redress-Bestand. Sie wurde unverändert gelassen.',
  'store.cutShort':
    '{path} ist beschädigt: Ein Teil der Datei fehlt. Sie wurde unverändert gelassen: Behalten Sie sie und stellen Sie die neueste Sicherung daneben wieder her.',
  'store.newer':
    '{path} wurde von einem neueren Redress geschrieben (Version des Bestands {version}; dieses Programm kennt {newest}). Aktualisieren Sie Redress; die Datei wurde unverändert gelassen.',
  'store.none': 'Unter {path} gibt es keinen Bestand.',
  'store.damagedFound':
    '{path} ist beschädigt. Die Datei wurde unverändert gelassen: Behalten Sie sie und stellen Sie die neueste Sicherung daneben wieder her.\n{found}',
  'notice.updated':
    'Der Bestand wurde auf den neuesten Stand gebracht (Version {before} auf {newest}). Der vorige ist aufgehoben: {backup}',
  'notice.copyUpdated':
    'Der Bestand stammt von einem älteren Redress (Version {before}; dieses Programm braucht {newest}) und blieb, wie er ist: Geöffnet wurde eine Kopie auf dem neuesten Stand.',
  'notice.copy': 'Der Ordner des Bestands ist schreibgeschützt, deshalb wurde eine Kopie geöffnet.',
  'notice.cutOff':
    'Ein Import von {file} wurde vor seinem Ende abgebrochen. Nichts davon ist geblieben; importieren Sie die Datei noch einmal.',
  'store.noSetting': 'Es gibt keine Einstellung {id}.',
  'store.settingUndone': 'Diese Einstellung wurde schon rückgängig gemacht.',
  'store.settingReplaced':
    'Eine spätere Einstellung ist an die Stelle dieser getreten. Machen Sie zuerst jene rückgängig.',
  'store.noDecision': 'Es gibt keine Entscheidung {id}.',
  'store.decisionUndone': 'Diese Entscheidung wurde schon rückgängig gemacht.',
  'store.decisionReplaced':
    'Eine spätere Entscheidung ist an die Stelle dieser getreten. Machen Sie zuerst jene rückgängig.',
  'store.noThemeChange': 'Es gibt keine Änderung {id} der Themen.',
  'store.changeUndone': 'Diese Änderung wurde schon rückgängig gemacht.',
  'store.noThemeRun': 'Es gibt keine Berechnung {id} von Themen.',
  'store.runUndone': 'Diese Berechnung wurde schon rückgängig gemacht.',
  'store.runReplaced': 'Eine spätere Berechnung baut auf dieser auf. Machen Sie zuerst jene rückgängig.',
  'store.noProfileInForce': 'Es gibt kein geltendes Zuordnungsprofil {id}.',
  'store.noProfile': 'Es gibt kein Zuordnungsprofil {id}.',
  'store.versionUndone': 'Diese Fassung wurde schon rückgängig gemacht.',
  'store.versionReplaced': 'Eine spätere Fassung ist an die Stelle dieser getreten. Machen Sie zuerst jene rückgängig.',
  'store.importNotNewest': 'Import {id} ist nicht der neueste; machen Sie ihn stattdessen rückgängig.',
  'store.noImport': 'Es gibt keinen Import {id}.',
  'store.importUndone': 'Import {id} ist rückgängig gemacht; es gibt nichts rückgängig zu machen.',
  'store.importLoading': 'Import {id} läuft noch; es gibt nichts rückgängig zu machen.',
  'store.importDone': 'Import {id} ist fertig; es gibt nichts wiederherzustellen.',
  'store.noTaxonomyChange': 'Es gibt keine Änderung {id} der Taxonomie.',
  'store.noRecord': 'Diesen Eintrag gibt es nicht.',
  'store.noVersion': 'Diese Fassung gibt es nicht.',
  'store.changeReplaced': 'Eine spätere Änderung ist an die Stelle dieser getreten. Machen Sie zuerst jene rückgängig.',
};
