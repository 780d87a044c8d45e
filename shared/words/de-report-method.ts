import type { EN_REPORT_METHOD } from './en-report-method.ts';

/** Texts of the last page of the report, in German. */
export const DE_REPORT_METHOD: Readonly<Record<keyof typeof EN_REPORT_METHOD, string>> = {
  'method.title': 'Definitionen und Daten',
  'method.definitions': 'Wie gezählt wird',
  'method.left-out': 'Was fehlt oder ausgelassen ist',
  'method.imports': 'Verwendete Importe',
  'method.file': 'Datei',
  'method.source': 'Quelle',
  'method.rows': 'Zeilen',
  'method.new': 'Neu',
  'method.changed': 'Geändert',
  'method.rejected': 'Abgelehnt',
  'method.finished': 'Importiert',
  'method.invalid': '{count} mit negativer Dauer: Datenfehler, nie gemittelt.',
  'method.pooled': 'Kundenschlüssel mit unglaubwürdig vielen Fällen, aus Kundenzahlen ausgelassen: {keys}, {cases}.',
  'method.pooled-one': '1 Schlüssel',
  'method.pooled-many': '{count} Schlüssel',
  'method.key-share': 'Fälle mit Kundenschlüssel: {share}.',
  'method.rejects': 'Mit Grund abgelehnte Zeilen: {count}.',
  'method.absent': '{name}: nicht gezeigt ({why}).',
  'method.nothing': 'Nichts wurde ausgelassen.',
  'method.more-imports': '{count} frühere Importe sind nicht aufgeführt.',
  'method.restated': 'Neu erstellt aus dem Bestand beim Import {number}.',
  'definition.as-of': 'Datenstand',
  'definition.as-of.text':
    'Der neueste Zeitstempel im neuesten abgeschlossenen Import, nicht der Tag des Drucks. Monate sind Kalendermonate des Eingangs in der Zone {zone}. Ein unvollständiger Monat ist schraffiert und wird nie geprüft.',
  'definition.verdict': 'Urteil',
  'definition.verdict.text':
    'Jeder Cluster aus Kategorie und Berührungspunkt wird an seiner ganzen Reihe beurteilt: dauerhafte Drift oder Niveauänderung, Einmaliges, Saison oder übliche Schwankung. Streuung über den Zufall hinaus wird geschätzt; die Zahl der Bestellungen wird berücksichtigt, wo sie bekannt ist. „Zu wenige“ heißt nicht „stabil“.',
  'definition.real': 'Echte Änderung',
  'definition.real.text':
    'Ein dauerhaftes Urteil, das auch die Kontrolle über alle Cluster zugleich besteht (Benjamini–Hochberg, 10 %). Im Mittel sind {expected} der gezeigten falsch.',
  'definition.excess': 'Mehr',
  'definition.excess.text':
    'Beschwerden über (oder unter) dem, was das alte Niveau erwarten lässt, vom Beginn bis zum Ende, mit 95-%-Intervall.',
  'definition.chart': 'Regelkarte',
  'definition.chart.text':
    'Regeln R4: ein Punkt außerhalb von 3 Sigma; 8 in Folge auf einer Seite der Mitte; 7 in Folge steigend oder fallend; 2 von 3 jenseits von 2 Sigma und alle drei auf einer Seite.',
  'definition.marks': 'Zeichen',
  'definition.marks.text':
    'Schwankung: Kreis mit Welle, übliche Schwankung; Raute, Verschlechterung; Quadrat, Verbesserung; Dreieck, ungewöhnlich, aber keines von beiden; H hoch, L niedrig. Ziel: P erfüllt, F verfehlt, ? mal so, mal so.',
  'definition.durations': 'Dauern',
  'definition.durations.text':
    'Ab Eingang, nach Kalenderzeit, Kaplan–Meier: offene Fälle zählen bis zum Datenstand als wartend, statt zu fehlen. p90: bis dahin sind neun von zehn fertig.',
  'definition.proportions': 'Anteile',
  'definition.proportions.text':
    'Zähler/Nenner mit Wilson-95-%-Intervall; unbekannte Fälle stehen in keinem von beiden; unter 10 Fällen fehlt der Prozentwert. Nur Fälle mit abgelaufener Frist zählen.',
};
