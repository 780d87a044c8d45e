import type { EN_REFUSALS } from './en-refusals.ts';

/** The same in German. */
export const DE_REFUSALS: Readonly<Record<keyof typeof EN_REFUSALS, string>> = {
  'refused.noClusterHere': 'In dieser Ansicht gibt es keinen Cluster „{category} / {touchpoint}“.',
  'refused.noCluster': 'Es gibt keinen Cluster „{category} / {touchpoint}“.',
  'refused.noAction': 'Diese Maßnahme gibt es nicht.',
  'refused.onlyOrders':
    'Hier sind Bestellungen, aber noch keine Beschwerden. Importieren Sie einen Export von Beschwerden.',
  'refused.noComplaints':
    'Hier gibt es noch keine Beschwerden. Importieren Sie einen Export, oder laden Sie das Beispiel.',
  'refused.noJob': 'Diese Arbeit gibt es nicht; vielleicht ist sie längst zu Ende.',
  'refused.noTheme': 'Dieses Thema gibt es nicht mehr. Laden Sie die Seite neu.',
  'refused.mergeSelf': 'Ein Thema lässt sich nicht mit sich selbst vereinen.',
  'refused.nothingToDecide': 'Es gibt noch nichts, worüber sich entscheiden ließe.',
  'refused.noSuchField': 'Kein Fall hier hat „{field}“.',
  'refused.fileGone':
    '„{name}“ liegt nicht mehr bereit. Wählen Sie die Datei noch einmal aus, oder ziehen Sie sie wieder hierher.',
  'refused.noDryRun': 'Diesen Probelauf gibt es nicht mehr.',
  'refused.noFile': 'Es gibt keine Datei {name}.',
  'refused.noProfiles': '{name} ist keine Datei mit Zuordnungsprofilen, die Redress lesen kann: {why}.',
  'refused.tooLarge': 'sie ist zu groß',
  'refused.noJson': 'sie ist kein JSON',
  'refused.noCustomer':
    'Kein Fall und keine Bestellung hat diesen Kundenschlüssel. Schlüssel werden Buchstabe für Buchstabe verglichen.',
  'refused.noView': 'Diese gespeicherte Ansicht gibt es nicht.',
  'refused.nothingRenamed': 'Diese Änderung gäbe keinem Fall einen anderen Namen.',
  'refused.noHours': 'Die Geschäftsuhr braucht Öffnungszeiten. Legen Sie diese zuerst fest.',
  'refused.numbers': 'Diese Zahlen gehen nicht: {why}.',
  'refused.themesCancelled': 'Die Suche nach Themen wurde abgebrochen. Nichts wurde gespeichert.',
  'refused.noMeasure': 'Es gibt keine Kennzahl „{id}“.',
  'refused.onlyTargets': 'Für eine Kennzahl lassen sich nur Ziele setzen.',
  'refused.noValue': '„{name}“ hat hier keinen Wert und kann deshalb noch kein Ziel haben.',
  'refused.over100': 'Ein Anteil kann nicht mehr als 100 % sein.',
  'refused.levelPeriods': 'Ein neues Niveau braucht einen vollständigen Zeitraum auf ihm und einen davor.',
  'refused.limitPeriods': 'Grenzen lassen sich behalten, wenn {n} oder mehr vollständige Zeiträume sie ergeben haben.',
  'refused.baselinePeriods': 'Eine Bezugsbasis braucht {n} oder mehr vollständige Zeiträume.',
  'refused.noPeriod': '{name} ist kein Zeitraum dieser Daten.',
  'refused.otherUnit': 'Die Einheit ist hier „{unit}“. Laden Sie die Seite neu und setzen Sie das Ziel noch einmal.',
  'refused.lowerBetter': 'Hier ist weniger besser.',
  'refused.higherBetter': 'Hier ist mehr besser.',
  'refused.noLevels':
    'Dieses Diagramm zeigt die Zeit zwischen seltenen Beschwerden; es hat keine Niveaus, die sich festschreiben ließen.',
  'refused.contract':
    'Redress hat eine Antwort gegeben, die seiner eigenen Abmachung nicht entspricht. Geändert wurde dadurch nichts.',
  'refused.noCall': 'Diesen Aufruf gibt es nicht.',
  'refused.nothingCalled': 'Hier heißt nichts mehr „{name}“. Laden Sie die Seite neu.',
  'refused.noneAfter': 'Nach Import {id} gab es noch keine Beschwerden.',
  'refused.importsAre': 'Es gibt keinen Import {id}. Die Importe hier sind {there}.',
  'refused.monthOutside': '{month} liegt außerhalb der Daten, die von {first} bis {last} reichen.',
  'refused.noFilter': 'Nach „{field}“ lässt sich keine Ansicht filtern. Es gibt: {there}.',
  'refused.noCaseWith': 'Kein Fall hat „{value}“ als {field}.',
  'refused.noCaseWithOf': 'Kein Fall hat „{value}“ als {field}. Es gibt: {there}.',
  'refused.andMore': '{names} und {n} weitere',
  'refused.none': 'keine',
  'refused.noBrowser':
    'Zum Drucken der PDF-Datei wurde weder Chromium noch Chrome noch Edge gefunden. Installieren Sie einen davon, oder nennen Sie ihn in REDRESS_BROWSER; oder verlangen Sie einen .html-Bericht und drucken Sie diesen mit einem beliebigen Browser.',
  'refused.pdf': 'Die PDF-Datei ließ sich mit {path} nicht drucken: {why}',
  'refused.print':
    'Der Bericht ließ sich nicht drucken. Speichern Sie ihn als HTML und drucken Sie ihn mit einem Browser.',
  'refused.noSession': 'Diese Seite hat keine Sitzung. Öffnen Sie den Link, den Redress ausgegeben hat.',
  'refused.linkUsed': 'Dieser Link ist schon benutzt oder nicht von hier.',
  'refused.fileSize': 'Eine Datei darf höchstens {n} Byte haben.',
  'refused.notWhole': 'Die Datei kam nicht ganz an. Ist der Datenträger voll, oder wurde die Seite geschlossen?',
  'world.full': 'Der Datenträger ist voll. Nichts ist halb geschehen: Schaffen Sie Platz und tun Sie es noch einmal.',
  'world.notAllowed':
    'Redress darf dort nicht lesen oder schreiben. Wählen Sie einen anderen Ort, oder ändern Sie, wer diesen benutzen darf.',
  'world.inUse': 'Ein anderes Programm benutzt diese Datei. Schließen Sie sie dort und tun Sie es noch einmal.',
  'world.gone': 'Die Datei oder den Ordner gibt es nicht (mehr).',
  'world.noFolder': 'Ein Teil dieses Pfades ist kein Ordner.',
  'world.isFolder': 'Das ist ein Ordner, keine Datei.',
  'world.longName': 'Dieser Name ist für den Datenträger zu lang.',
  'world.diskError': 'Der Datenträger oder das Netzlaufwerk meldete einen Fehler. Was vorher fertig war, ist erhalten.',
  'world.manyFiles':
    'Auf diesem Rechner sind zu viele Dateien geöffnet. Schließen Sie einige Programme und tun Sie es noch einmal.',
  'world.noMemory':
    'Der Arbeitsspeicher reichte nicht aus. Schließen Sie andere Programme und tun Sie es noch einmal; die Daten sind unversehrt.',
  'world.engineNotStarted':
    'Der rechnende Teil von Redress ließ sich nicht starten. Führen Sie „npm ci“ noch einmal aus, wenn dies ein Quelltextverzeichnis ist.',
  'world.engineDied':
    'Der rechnende Teil von Redress ist stehen geblieben. Er wurde neu gestartet; nichts, was fertig war, ist verloren.',
  'world.inside':
    'In Redress ist etwas schiefgegangen. Was vorher fertig war, ist erhalten; die Stelle steht im Protokoll.',
};
