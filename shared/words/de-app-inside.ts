import type { EN_APP_INSIDE } from './en-app-inside.ts';

/** Texte von „Wo steckt es?“ und „Was sagen sie?“ auf der Clusterseite. */
export const DE_APP_INSIDE: Readonly<Record<keyof typeof EN_APP_INSIDE, string>> = {
  'inside.partTitle': '{label}: {n} Fälle seit dem Einsetzen, {expected} erwartet bei der eigenen früheren Rate',
  'inside.sums': 'Die Teile ergeben zusammen {total} {since}.',
  'inside.everywhere': 'Kein Teil hat sich stärker verändert als die anderen: Die Veränderung ist überall.',
  'inside.holds': '{label} hält {share} davon.',
  'inside.holdsOf': '{label} hält {share} davon, bei {exposure} der Gelegenheiten.',
  'inside.rose': 'Die Veränderung ist {ratio} so groß wie bei allen anderen (95 %: {range}).',
  'said.title': 'Was sagen sie?',
  'said.other': 'anderes',
  'said.new': 'Neu: {theme}, {month}.',
  'said.none-new': '{n} Texte gelesen; ein Klick auf ein Thema zeigt Beispiele, Persönliches ist verdeckt.',
  'said.no-narratives': 'Zu diesen Fällen gibt es keine Texte.',
  'said.too-few': 'Unter 20 Texten: zu wenige für Themen.',
  'said.too-short': 'Die Texte sind zu kurz für Themen: je ein, zwei Wörter.',
  'said.all-equal': 'Alle Texte sagen dasselbe.',
};
