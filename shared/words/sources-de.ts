/** Woher die Zahlen der Literatur stammen, auf Deutsch, nach Annahme; wo nur Namen stehen, bleiben sie, wie sie sind. */
export const DE_SOURCES: Readonly<Record<string, string>> = {
  'silent-share':
    'Newell-Legner (25 Unzufriedene je gehörter Beschwerde); Spanne nach Schwere: Beschwerdequoten von TARP',
  'people-told': 'White House Office of Consumer Affairs (9 bis 15, manche 20 und mehr)',
  'good-experience-returns': 'Kundendienststudie von Zendesk',
  'word-of-mouth-power': 'J. Tschohl (Angabe des Autors: 10-mal so stark, 20-mal billiger)',
  'complaint-cost': 'keine Zahl in der Literatur: eigene eintragen',
};

/** Wie die eigenen Schätzungen gezählt werden, auf Deutsch, nach Annahme. */
export const DE_OWN_DEFINITIONS: Readonly<Record<string, string>> = {
  'silent-share': 'Bekannte Fehler, die zu keiner Beschwerde führten / bekannte Fehler.',
  'unhappy-lost':
    'Kunden ohne Bestellung innerhalb von 365 Tagen nach einer Lösung / Kunden mit gelöster Beschwerde, deren Fenster abgelaufen ist.',
  'get-apology': 'Fälle mit einer Entschuldigung / Fälle, von denen das bekannt ist.',
  'satisfied-money-only': 'Antworten mit 4 oder 5 / Antworten, Fälle mit Entschädigung und ohne Entschuldigung.',
  'satisfied-money-and-apology': 'Antworten mit 4 oder 5 / Antworten, Fälle mit Entschädigung und Entschuldigung.',
};
