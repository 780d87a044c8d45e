import type { EN_ACTIONS } from './en-actions.ts';

/** Urteile über Maßnahmen, Ursachen, Mängel eines Kriteriums. */
export const DE_ACTIONS: Readonly<Record<keyof typeof EN_ACTIONS, string>> = {
  'act.works': 'wirkt',
  'act.not-proven': 'noch nicht belegt',
  'act.no-effect': 'ohne Wirkung',
  'act.worse': 'schlechter',
  'act.needs-one': 'noch nicht belegt · es fehlt 1 Fall',
  'act.needs': 'noch nicht belegt · es fehlen {count} Fälle',
  'act.with-change': '{verdict} · {change}',
  'act.less': 'wirkt · weniger als versprochen: {change}',
  'act.back': 'wieder da {since}',
  'act.warning': 'über der alten Rate {since}',
  'act.back-short': 'wieder da',
  'act.warning-short': 'Frühwarnung',
  'act.not-started': 'nicht begonnen',
  'act.settling': 'wird wirksam',
  'act.too-few-months': 'noch zu wenige Monate',
  'act.season': 'noch nicht belegt · eine Saison sähe ebenso aus',
  'act.re-coded': 'nicht belegt · offenbar umbenannt',
  'act.lost': 'Thema geändert · nicht mehr zu beurteilen',
  'act.lost-ended': 'Thema war schon zu Ende · nichts zu beurteilen',
  'act.lost-short': 'Thema geändert',
  'act.unknown': 'Cluster nicht in diesen Daten',
  'act.stopped': 'abgebrochen',
  'act.change': '{mid} ({low} bis {high})',
  'act.change-open': '{mid} (mindestens {low})',
  'act.state.planned': 'geplant',
  'act.state.running': 'läuft',
  'act.state.done': 'umgesetzt',
  'act.state.stopped': 'abgebrochen',
  'cause.state.open': 'offen',
  'cause.state.confirmed': 'bestätigt',
  'cause.state.rejected': 'verworfen',
  'cause.because': 'Weil:',
  'cause.code.people-training': 'Menschen: Schulung',
  'cause.code.people-performance': 'Menschen: Leistung',
  'cause.code.people-role-fit': 'Menschen: Eignung',
  'cause.code.process': 'Ablauf',
  'cause.code.policy': 'Regelung',
  'cause.code.product': 'Produkt',
  'cause.code.supplier': 'Lieferant',
  'cause.code.information': 'Information',
  'act.metric.complaints': 'Beschwerden',
  'act.metric.repeat': 'Anteil der Fälle, auf die binnen {limit} eine weitere Beschwerde folgt',
  'act.metric.late-response': 'Anteil der Fälle mit erster Antwort nach mehr als {limit} (Ziel)',
  'act.metric.late-resolution': 'Anteil der Fälle mit Lösung nach mehr als {limit} (Ziel)',
  'act.metric.slow-resolution': 'Anteil der Fälle mit Lösung nach mehr als {limit} (Median davor)',
  'act.metric.theme-all': 'Beschwerden mit dem Thema {theme}, in allen Clustern',
  'act.metric.theme-cluster': 'Beschwerden mit dem Thema {theme}',
  'act.metric-name.complaints': 'Beschwerden',
  'act.metric-name.theme': 'Beschwerden mit einem Thema',
  'act.metric-name.repeat': 'erneute Beschwerden binnen 90 Tagen',
  'act.metric-name.late-response': 'erste Antworten nach dem Ziel',
  'act.metric-name.late-resolution': 'Lösungen nach dem Ziel',
  'act.metric-name.slow-resolution': 'Lösungen langsamer als der Median davor',
  'act.sentence.works-share':
    '{what}: {change} gegenüber den Monaten davor, gleiche Monate verglichen. Die Maßnahme wirkt.',
  'act.sentence.worse-share': '{what}: {change} gegenüber dem Erwarteten. Die Maßnahme verschlechtert es.',
  'act.lost.merged':
    '{what}: Seit das Kriterium festgelegt wurde, wurde dieses Thema mit anderen zusammengeführt; seine Zahlen sind nicht mehr die, die versprochen wurden. Es lässt sich nicht mehr beurteilen. Die Maßnahme auf das Thema, wie es jetzt ist, oder auf ein anderes Maß ändern legt ein neues Kriterium fest.',
  'act.lost.split':
    '{what}: Seit das Kriterium festgelegt wurde, wurde dieses Thema geteilt; seine Zahlen sind nicht mehr die, die versprochen wurden. Es lässt sich nicht mehr beurteilen. Die Maßnahme auf das Thema, wie es jetzt ist, oder auf ein anderes Maß ändern legt ein neues Kriterium fest.',
  'act.lost.undone':
    '{what}: Ein Zusammenführen oder Teilen, auf dem dieses Thema beim Festlegen des Kriteriums beruhte, wurde zurückgenommen. Es lässt sich nicht mehr beurteilen. Die Maßnahme auf das Thema, wie es jetzt ist, oder auf ein anderes Maß ändern legt ein neues Kriterium fest.',
  'act.lost.gone':
    '{what}: Dieses Thema gibt es in diesen Daten nicht mehr. Es lässt sich nicht mehr beurteilen. Die Maßnahme auf ein anderes Thema oder Maß ändern.',
  'act.lost.ended':
    '{what}: Das Thema war vor Beginn der Maßnahme schon zu Ende. Sein Ende ist nicht ihr Werk, es gibt also nichts zu beurteilen. Die Maßnahme auf ein anderes Thema oder Maß ändern.',
  'act.theme.now': 'Das Thema heißt jetzt {now}.',
  'act.theme.ended': 'Es wurde zuletzt im {month} gehört und ist zu Ende.',
  'act.theme.anew':
    'Seit das Kriterium festgelegt wurde, sind alle Themen neu gelernt: Es können andere Texte zählen als die, von denen sein Niveau stammt.',
  'act.sentence.works-share-compared':
    '{what}: {change}, über die Entwicklung der Vergleichscluster hinaus. Die Maßnahme wirkt.',
  'act.sentence.works':
    'Die Beschwerden änderten sich gegenüber den Monaten davor um {change}, gleiche Monate verglichen. Die Maßnahme wirkt.',
  'act.sentence.works-compared':
    'Die Beschwerden änderten sich um {change}, über die Entwicklung der Vergleichscluster hinaus. Die Maßnahme wirkt.',
  'act.sentence.not-proven': 'Bisher {change}. Noch lässt es sich nicht sagen: die Antwort kommt am {date}.',
  'act.sentence.not-proven-none': 'Noch lässt es sich nicht sagen: die Antwort kommt am {date}.',
  'act.sentence.not-proven-open':
    'Das Zeitfenster ist vorbei: {change}. Das reicht nicht für ein Urteil. Ein längeres Fenster erlaubt einen weiteren Blick.',
  'act.sentence.not-proven-due':
    'Das Zeitfenster ist vorbei: {change}. Das reicht nicht für ein Urteil; es fehlen {count} Fälle. Ein längeres Fenster erlaubt einen weiteren Blick.',
  'act.sentence.no-effect':
    'Das Zeitfenster ist vorbei: {change}. Ein Rückgang um {fall} wie versprochen ist ausgeschlossen.',
  'act.sentence.worse':
    'Die Beschwerden änderten sich um {change} gegenüber dem Erwartbaren. Die Maßnahme verschlechtert.',
  'act.sentence.less': 'Das ist sicher weniger als die versprochenen {fall}.',
  'act.sentence.back': 'Es ist wieder da: Die Zahlen liegen über der belegten Rate {since}.',
  'act.sentence.warning': 'Frühwarnung: Die Zahlen liegen über der alten Rate {since}.',
  'act.sentence.avoided': 'Bisher etwa {mid} Beschwerden vermieden ({low} bis {high}).',
  'act.sentence.value': 'Das ist etwa {mid} wert ({low} bis {high}), bei {cost} je Beschwerde (Annahme: {source}).',
  'act.sentence.season':
    'Mit weniger als einem Jahr davor und ohne Vergleichscluster sähe eine Saison ebenso aus: das lässt sich nicht belegen.',
  'asked.bare-one': ' braucht eine Maßnahme',
  'asked.bare-two': ' brauchen eine Maßnahme',
  'asked.bare-many': '{count} echte Veränderungen brauchen eine Maßnahme',
  'asked.overdue': ' ist seit {date} überfällig',
  'asked.open': ' wird am {date} beurteilt',
  'asked.failed': ': {verdict}; neu entscheiden',
  'asked.verdict': ': {verdict}',
  'act.chart.older': 'früher {value}',
  'act.chart.window': 'vorab festgelegtes Fenster',
  'act.chart.after': 'im Fenster {value}',
  'act.chart.threshold': 'Schwelle {value}',
  'act.chart.comparison': 'Vergleichscluster, skaliert: {value}',
  'act.chart.caption-share':
    '{what}, nach Monat des Eingangs, in Prozent · Fenster schattiert, feste Schwelle gestrichelt',
  'act.chart.caption-share-compared':
    '{what}, nach Monat des Eingangs, in Prozent · Fenster schattiert, feste Schwelle gestrichelt, Vergleichscluster gepunktet (skaliert)',
  'act.chart.caption-theme': '{what}, {unit} nach Eingangsmonat · Fenster schattiert, feste Schwelle gestrichelt',
  'act.chart.caption-theme-compared':
    '{what}, {unit} nach Eingangsmonat · Fenster schattiert, feste Schwelle gestrichelt, Vergleichscluster gepunktet (skaliert)',
  'act.chart.caption': 'Beschwerden {unit} nach Eingangsmonat · Fenster schattiert, feste Schwelle gestrichelt',
  'act.chart.caption-compared':
    'Beschwerden {unit} nach Eingangsmonat · Fenster schattiert, feste Schwelle gestrichelt, Vergleichscluster gepunktet (skaliert)',
  'act.sentence.re-coded':
    'Fälle dieses Clusters haben in diesen Monaten offenbar den Namen gewechselt: ein Rückgang kann nur ein anderer Schlüssel sein. Die Namen unter Daten zusammenführen, dann lässt es sich beurteilen.',
  'plan.unknown-cluster': 'Das Cluster „{name}“ gibt es in diesen Daten nicht.',
  'plan.unknown-comparison': 'Das Vergleichscluster „{name}“ gibt es in diesen Daten nicht.',
  'plan.compared-with-itself': 'Ein Cluster kann nicht mit sich selbst verglichen werden.',
  'plan.no-such-date': '{date} ist kein Tag des Kalenders.',
  'plan.before-data': 'Die Maßnahme beginnt vor den Daten (erster Monat: {first}). Nichts sagt, was vor ihr war.',
  'plan.too-few-before': 'Nur {months} vollständige Monate liegen vor dem Beginn; mindestens {least} sind nötig.',
  'plan.nothing-before': 'In den Monaten vor dem Beginn gab es keine Beschwerde: nichts kann zurückgehen.',
  'plan.empty-window':
    'Bei der bisherigen Rate ist in {months} Monaten nicht einmal eine Beschwerde zu erwarten: das Zeitfenster wäre leer.',
  'plan.due-before-start': 'Die Frist liegt vor dem Beginn.',
  'plan.level-after-start': 'Das Niveau, das sinken soll, beginnt ({month}) erst nach der Maßnahme.',
  'plan.never-provable':
    'Ein Rückgang um {fall} lässt sich hier nie belegen: nicht einmal {years} Jahre solcher Monate würden reichen.',
  'plan.window-too-short':
    'Dieses Zeitfenster belegt einen Rückgang um {fall} nur mit einer Chance von {power}; {needed} Monate ergäben 80 %.',
  'plan.smallest': 'Der kleinste Rückgang, den es belegt (80 %), ist {smallest}.',
  'plan.smallest-none': 'Es belegt gar keinen Rückgang.',
  'plan.no-target':
    'Es gibt nichts, woran diese Fälle zu messen wären: ein Ziel für den Median auf der Startseite setzen oder anders messen.',
  'plan.no-outcome': 'Die Daten sagen diesen Ausgang der Fälle nicht (keine Zeiten oder keine Kunden).',
  'plan.unknown-theme': 'Dieses Thema gibt es nicht mehr. Ein anderes wählen, oder anders messen.',
  'plan.theme-ended': 'Dieses Thema wurde zuletzt im {month} gehört: Es ist nichts mehr da, was sinken könnte.',
  'plan.theme-lost':
    'Nach seinem Thema lässt sich dieses Kriterium nicht mehr beurteilen. Es bleibt, wie es festgelegt wurde; für ein neues ein anderes Thema oder Maß wählen.',
  'plan.theme-alone':
    'Verglichen wird nur mit der eigenen Vergangenheit: Was sich für alle Beschwerden ändert, und wie viele von ihnen einen Text haben, sähe wie eine Wirkung aus.',
  'plan.season-unknown':
    'Nur {months} Monate liegen davor: eine Saison sähe ebenso aus. Vergleichscluster wählen, sonst lässt es sich nicht belegen.',
};
