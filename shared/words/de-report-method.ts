import type { EN_REPORT_METHOD } from './en-report-method.ts';

/** Texts of the last page of the report, in German. */
export const DE_REPORT_METHOD: Readonly<Record<keyof typeof EN_REPORT_METHOD, string>> = {
  'print-method.title': 'Definitionen und Daten',
  'print-method.definitions': 'Wie gezählt wird',
  'print-method.left-out': 'Was fehlt oder ausgelassen ist',
  'print-method.imports': 'Verwendete Importe',
  'print-method.file': 'Datei',
  'print-method.source': 'Quelle',
  'print-method.rows': 'Zeilen',
  'print-method.new': 'Neu',
  'print-method.changed': 'Geändert',
  'print-method.rejected': 'Abgelehnt',
  'print-method.finished': 'Importiert',
  'print-method.invalid': '{count} mit negativer Dauer: Datenfehler, nie gemittelt.',
  'print-method.pooled':
    'Kundenschlüssel mit unglaubwürdig vielen Fällen, aus Kundenzahlen ausgelassen: {keys}, {cases}.',
  'print-method.pooled-one': '1 Schlüssel',
  'print-method.pooled-many': '{count} Schlüssel',
  'print-method.key-share': 'Fälle mit Kundenschlüssel: {share}.',
  'print-method.rejects': 'Mit Grund abgelehnte Zeilen: {count}.',
  'print-method.absent': '{name}: nicht gezeigt ({why}).',
  'print-method.nothing': 'Nichts wurde ausgelassen.',
  'print-method.more-imports': '{count} frühere Importe sind nicht aufgeführt.',
  'print-method.restated': 'Neu erstellt aus dem Bestand beim Import {number}.',
  'print-definition.as-of': 'Datenstand',
  'print-definition.as-of.text':
    'Der neueste Zeitstempel im neuesten abgeschlossenen Import, nicht der Tag des Drucks. Monate sind Kalendermonate des Eingangs in der Zone {zone}. Ein unvollständiger Monat ist schraffiert und wird nie geprüft.',
  'print-definition.verdict': 'Urteil',
  'print-definition.verdict.text':
    'Jeder Cluster aus Kategorie und Berührungspunkt wird an seiner ganzen Reihe beurteilt: dauerhafte Drift oder Niveauänderung, Einmaliges, Saison oder übliche Schwankung. Streuung über den Zufall hinaus wird geschätzt; die Zahl der Bestellungen wird berücksichtigt, wo sie bekannt ist. „Zu wenige“ heißt nicht „stabil“.',
  'print-definition.real': 'Echte Änderung',
  'print-definition.real.text':
    'Ein dauerhaftes Urteil, das auch die Kontrolle über alle Cluster zugleich besteht (höchstens jede zehnte gezeigte Änderung ist im Mittel falsch, nach den Wahrscheinlichkeiten der Urteile). Im Mittel sind {expected} der gezeigten falsch.',
  'print-definition.excess': 'Zusätzliche',
  'print-definition.excess.text':
    'Beschwerden über (oder unter) dem, was das alte Niveau erwarten lässt, vom Beginn bis zum Ende, mit 95-%-Intervall.',
  'print-definition.chart': 'Regelkarte',
  'print-definition.chart.text':
    'Regeln R4: ein Punkt außerhalb von 3 Sigma; 8 in Folge auf einer Seite der Mitte; 7 in Folge steigend oder fallend; 2 von 3 jenseits von 2 Sigma und alle drei auf einer Seite.',
  'print-definition.marks': 'Zeichen',
  'print-definition.marks.text':
    'Schwankung: Kreis mit Welle, übliche Schwankung; Raute, Verschlechterung; Quadrat, Verbesserung; Dreieck, ungewöhnlich, aber keines von beiden; H hoch, L niedrig. Ziel: P erfüllt, F verfehlt, ? mal so, mal so.',
  'print-definition.durations': 'Dauern',
  'print-definition.durations.text':
    'Ab Eingang, nach Kalenderzeit, Kaplan–Meier: offene Fälle zählen bis zum Datenstand als wartend, statt zu fehlen. p90: bis dahin sind neun von zehn fertig.',
  'print-definition.proportions': 'Anteile',
  'print-definition.proportions.text':
    'Zähler/Nenner mit Wilson-95-%-Intervall; unbekannte Fälle stehen in keinem von beiden; unter 10 Fällen fehlt der Prozentwert. Nur Fälle mit abgelaufener Frist zählen.',
};
