import type { EN_ERASURE } from './en-erasure.ts';

/** Texte über Kunden, die vergessen werden wollen. */
export const DE_ERASURE: Readonly<Record<keyof typeof EN_ERASURE, string>> = {
  'erase.section': 'Gelöschte Kunden',
  'erase.note': 'wer es verlangt, wird vergessen; Fälle und Bestellungen bleiben als Zahlen',
  'erase.none': 'Noch niemand wurde gelöscht.',
  'erase.open': 'Einen Kunden löschen …',
  'erase.title': 'Einen Kunden löschen',
  'erase.what':
    'Schlüssel, Schilderungen und alle unverändert aufbewahrten Spalten verschwinden, in jeder Fassung und jedem Import, und ihre Bytes werden überschrieben. Fälle und Bestellungen bleiben als Zahlen ohne Kunden. Das lässt sich nicht rückgängig machen. Frühere Sicherungen und die Exporte selbst enthalten den Kunden noch; wird eine solche Datei wieder importiert, ist er wieder da.',
  'erase.key': 'Kundenschlüssel, wie er in den Exporten steht',
  'erase.reason': 'Grund',
  'erase.who': 'Wer',
  'erase.count': 'Wie viel ist das?',
  'erase.reach': 'Dieser Kunde hat {cases} Fälle und {orders} Bestellungen.',
  'erase.do': 'Endgültig löschen',
  'erase.nobody':
    'Kein Fall und keine Bestellung hat diesen Schlüssel. Schlüssel werden Zeichen für Zeichen verglichen.',
  'erase.cases': 'Fälle',
  'erase.orders': 'Bestellungen',
};
