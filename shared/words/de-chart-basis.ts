import type { EN_CHART_BASIS } from './en-chart-basis.ts';

/** Why a control chart is the one it is, in German. */
export const DE_CHART_BASIS: Readonly<Record<keyof typeof EN_CHART_BASIS, string>> = {
  'basis.short-one': 'Verlaufskarte: Ein einzelner Punkt gibt keine Grenzen (10 für Regeln, 12 für Grenzen).',
  'basis.short': 'Verlaufskarte: {periods} sind zu wenige für Grenzen (10 für Regeln, 12 für Grenzen).',
  'basis.rare': 'Verlaufskarte: Beschwerden sind zu selten für Grenzen ({mean} {per}).',
  'basis.gaps':
    'G-Karte: Beschwerden sind selten, deshalb sind die {plural} ohne eine dazwischen gezeichnet; niedrig ist schlechter.',
  'basis.rate': 'U-Karte: Die Bestellungen sind bekannt, und der Zufall {within} erklärt die Schwankung{spread}.',
  'basis.rate-overdispersed':
    'U′-Karte: Die Bestellungen sind bekannt, und die Rate schwankt mehr, als der Zufall {within} erklärt{spread}.',
  'basis.count': 'C-Karte: Nur Anzahlen sind bekannt, und der Zufall erklärt ihre Schwankung{spread}.',
  'basis.count-overdispersed':
    'I-Karte: Nur Anzahlen sind bekannt, und sie schwanken mehr, als der Zufall erklärt{spread}.',
  'basis.proportion': 'P′-Karte: ein Anteil; wie sehr die {plural} voneinander abweichen, ist berücksichtigt{spread}.',
  'basis.duration': 'I-Karte des Logarithmus: Dauern sind schief verteilt.',
  'basis.value': 'I-Karte: Einzelwerte; die Grenzen folgen daraus, wie sehr sich benachbarte {plural} unterscheiden.',
  'basis.spread': ' (Sigma-Z {value})',
  'basis.points': ' ({periods})',
  'basis.state-none': 'Zu wenige Punkte für Grenzen{points}.',
  'basis.state-rules-only': 'Nur Lauf-Regeln, Grenzen ab 12 Punkten{points}.',
  'basis.state-trial': 'Vorläufige Grenzen, endgültige ab 20 Punkten{points}.',
  'basis.rough': 'Bei unter 5 Beschwerden {per} sind die Grenzen grob.',
  'basis.continued': 'Die Mitte ist die der Zeit vor der Drift, fortgeführt.',
  'basis.kept': 'Die alten Grenzen sind über eine Änderung hinweg fortgeführt, wie entschieden.',
  'basis.one-off-month': 'Ein Ausreißer-Monat bleibt aus den Grenzen heraus.',
  'basis.one-off-week': 'Eine Ausreißer-Woche bleibt aus den Grenzen heraus.',
  'basis.one-offs': '{periods} außer der Reihe bleiben aus den Grenzen heraus.',
  'basis.season': 'Das Jahresmuster gehört hier zur üblichen Schwankung.',
  'basis.months': '{count} Monate',
  'basis.weeks': '{count} Wochen',
  'basis.plural-month': 'Monate',
  'basis.plural-week': 'Wochen',
  'basis.per-month': 'im Monat',
  'basis.per-week': 'in der Woche',
  'basis.within-month': 'innerhalb eines Monats',
  'basis.within-week': 'innerhalb einer Woche',
};
