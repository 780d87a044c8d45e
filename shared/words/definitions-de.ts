/** Definitionen der Kennzahlen auf Deutsch, nach Kennung; `{days}` ist das Fenster in Tagen. */
export const DE_DEFINITIONS: Readonly<Record<string, string>> = {
  'customer-known': 'Beschwerden mit einem Kundenschlüssel, der kein Sammelschlüssel ist / Beschwerden.',
  'reopen-rate':
    'Mindestens einmal wiedereröffnete Fälle / Fälle, die gelöst, geschlossen oder wiedereröffnet wurden. Wo die Quelle nichts darüber weiß, zählt der Fall nicht.',
  'repeat-contact-7':
    'Gelöste Beschwerden, auf die dieselbe Person im selben Cluster innerhalb von {days} Tagen nach der Lösung erneut kam / gelöste Beschwerden, deren Fenster abgelaufen ist. Sammelschlüssel und unbekannte Kunden bleiben außen vor.',
  'repeat-complaint-30':
    'Beschwerden, auf die eine weitere desselben Kunden (gleich worüber) innerhalb von 30 Tagen nach Eingang folgte / Beschwerden, deren Fenster abgelaufen ist.',
  'repeat-complaint-90':
    'Beschwerden, auf die eine weitere desselben Kunden (gleich worüber) innerhalb von 90 Tagen nach Eingang folgte / Beschwerden, deren Fenster abgelaufen ist.',
  'repeat-complaint-180':
    'Beschwerden, auf die eine weitere desselben Kunden (gleich worüber) innerhalb von 180 Tagen nach Eingang folgte / Beschwerden, deren Fenster abgelaufen ist.',
  'time-to-next-complaint':
    'Vom Eingang bis zur nächsten Beschwerde desselben Kunden. Kaplan–Meier: Wer sich nicht wieder beschwert hat, zählt bis zum Datenstand mit (bis zum neuesten Eingang, wo der Export mit ihm endet).',
  'double-deviation':
    'Kunden mit einer zweiten Beschwerde im selben Cluster oder einem wiedereröffneten Fall / Kunden mit einer Beschwerde.',
  'time-to-first-response':
    'Vom Eingang bis zur ersten Antwort eines Menschen. Kaplan–Meier: Unbeantwortete Fälle zählen bis zum Datenstand mit. Negative Zeiten sind Datenfehler und bleiben außen vor.',
  'time-to-resolution':
    'Vom Eingang bis zur Lösung (sonst bis zum Schließen). Kaplan–Meier: Offene Fälle zählen bis zum Datenstand mit. Negative Zeiten sind Datenfehler und bleiben außen vor.',
  'first-response-within-target':
    'Im Ziel beantwortete Fälle / beantwortete Fälle und solche, die länger als das Ziel warten. Fälle, deren Ziel noch läuft, bleiben außen vor, bis es vorbei ist.',
  'resolution-within-target':
    'Im Ziel gelöste Fälle / gelöste Fälle und solche, die länger als das Ziel offen sind. Fälle, deren Ziel noch läuft, bleiben außen vor, bis es vorbei ist.',
  'resolved-60-seconds':
    'In 60 Sekunden gelöste Fälle / Fälle mit brauchbarer Zeit. Nur wo die Zeiten der Quelle Sekunden haben; kürzer offene Fälle bleiben außen vor.',
  'resolved-same-day':
    'Vor Ende des Tages ihres Eingangs gelöste Fälle, in der Zeitzone des Bestands / Fälle mit brauchbarer Zeit. Offene Fälle des Tages, mit dem die Daten enden, bleiben außen vor.',
  'first-contact-resolution':
    'Gelöste Fälle mit höchstens einer Antwort, nicht wiedereröffnet und ohne erneuten Kontakt innerhalb von 7 Tagen / gelöste Fälle, von denen die Antworten bekannt sind. Ein Näherungswert: Exporte zählen keine Kontakte.',
  'promise-kept':
    'Bis zum zugesagten Zeitpunkt gelöste Beschwerden / bis zum Datenstand fällige Zusagen. Offen und überfällig gilt als gebrochen, noch nicht fällig zählt nicht. Zusage oder Lösung vor dem Eingang ist ein Datenfehler: nicht bekannt.',
  're-promises':
    'Wie oft nach der ersten Zusage ein anderer Termin zugesagt wurde, über die Fälle, von denen das bekannt ist: Der Export zählt es, oder die Zusage änderte sich von einem Import zum nächsten.',
  'bad-news-lead-time':
    'Zugesagter Zeitpunkt − Zeitpunkt, zu dem der Kunde von der Verspätung erfuhr. Negativ: erst danach. Zeiten vor dem Eingang und nach dem Datenstand sind Datenfehler und bleiben außen vor.',
  'triad-apology': 'Fälle mit einer Entschuldigung / Fälle, von denen das bekannt ist.',
  'triad-ownership': 'Fälle, in denen jemand Verantwortung übernahm / Fälle, von denen das bekannt ist.',
  'triad-gesture': 'Fälle mit einer Geste / Fälle, von denen das bekannt ist.',
  'triad-complete': 'Fälle mit Entschuldigung, Verantwortung und Geste / Fälle, von denen alle drei bekannt sind.',
  'fix-only':
    'Fälle mit Entschädigung oder Geste, aber ohne Entschuldigung und Verantwortung / Fälle mit Entschädigung oder Geste, von denen beides bekannt ist.',
  'owners-per-case': 'Verschiedene Bearbeiter je Fall, über die Fälle, von denen das bekannt ist.',
  'single-owner': 'Fälle mit einem Bearbeiter / Fälle, von denen die Zahl bekannt ist.',
  'resolved-by-first-owner':
    'Gelöste Fälle mit einem Bearbeiter, weder von anderen genehmigt noch eskaliert / gelöste Fälle, von denen das bekannt ist. Wo die Quelle keine Genehmigungen führt, steht „nicht eskaliert“ für „ohne Genehmigung“.',
  'escalation-rate': 'Eskalierte Fälle / Fälle, von denen das bekannt ist.',
  'approval-rate':
    'Fälle, die eine Genehmigung brauchten / Fälle, von denen das bekannt ist. Wo die Quelle die Zeiten der Genehmigungen führt, brauchte ein Fall ohne eine keine.',
  'approval-wait':
    'Von der Bitte um Genehmigung bis zur Genehmigung, über die Fälle mit einer solchen Bitte. Kaplan–Meier: Noch nicht gegebene zählen bis zum Datenstand mit. Negative Zeiten sind Datenfehler und bleiben außen vor, ebenso ohne Genehmigung geschlossene Fälle.',
  'escalated-within-authority':
    'Eskalierte Fälle innerhalb der Vollmacht / Fälle innerhalb der Vollmacht, von denen das bekannt ist. Innerhalb ist ein Fall, wo die Quelle es sagt, sonst wo die Entschädigung bekannt und nicht über der Grenze ist.',
  'policy-block-rate': 'Fälle, in denen eine Richtlinie gegen die Lösung stand / Fälle, von denen das bekannt ist.',
  'channel-match':
    'Im Kanal des Kunden beantwortete Fälle (nach Synonymen) / Fälle, von denen beide Kanäle bekannt sind.',
  'channel-switches': 'Wechsel von einem Kanal zum anderen je Fall, über die Fälle, von denen sie bekannt sind.',
  'compensation-given': 'Fälle mit Entschädigung über 0 / Fälle, von denen sie bekannt ist.',
  'compensation-amount':
    'Betrag der Fälle mit Entschädigung über 0. Beträge in zwei Währungen werden nie addiert: Dann gibt es keinen.',
  'written-confirmation':
    'Gelöste Fälle, bis zum Ende des nächsten Werktags schriftlich bestätigt / gelöste Fälle, deren nächster Werktag vorbei ist.',
  'loop-closed': 'Gelöste Fälle, in denen nach der Lösung beim Kunden nachgefragt wurde / gelöste Fälle.',
  'satisfaction-mean': 'Mittlere Zufriedenheit (1 bis 5) der Fälle mit Antwort; neben der Antwortquote zu lesen.',
  'satisfied-share': 'Antworten mit 4 oder 5 / Antworten.',
  'satisfaction-response':
    'Fälle mit Antwort / gefragte Fälle. Wo die Quelle nicht sagt, wer gefragt wurde, gilt jeder gelöste oder beantwortete Fall als gefragt; wo sie es sagt, ist ein Fall ohne Angabe nicht bekannt.',
  'repeat-purchase-30':
    'Kunden mit einer Bestellung innerhalb von 30 Tagen nach der Lösung / Kunden mit gelöster Beschwerde, deren Fenster abgelaufen ist.',
  'repeat-purchase-60':
    'Kunden mit einer Bestellung innerhalb von 60 Tagen nach der Lösung / Kunden mit gelöster Beschwerde, deren Fenster abgelaufen ist.',
  'repeat-purchase-90':
    'Kunden mit einer Bestellung innerhalb von 90 Tagen nach der Lösung / Kunden mit gelöster Beschwerde, deren Fenster abgelaufen ist.',
  'repeat-purchase-180':
    'Kunden mit einer Bestellung innerhalb von 180 Tagen nach der Lösung / Kunden mit gelöster Beschwerde, deren Fenster abgelaufen ist.',
  'repeat-purchase-365':
    'Kunden mit einer Bestellung innerhalb von 365 Tagen nach der Lösung / Kunden mit gelöster Beschwerde, deren Fenster abgelaufen ist.',
  'repeat-purchase-unresolved-30':
    'Kunden mit einer Bestellung innerhalb von {days} Tagen nach Eingang / Kunden, deren Beschwerde nicht gelöst und deren Fenster abgelaufen ist.',
  'repeat-purchase-unresolved-60':
    'Kunden mit einer Bestellung innerhalb von {days} Tagen nach Eingang / Kunden, deren Beschwerde nicht gelöst und deren Fenster abgelaufen ist.',
  'repeat-purchase-unresolved-90':
    'Kunden mit einer Bestellung innerhalb von {days} Tagen nach Eingang / Kunden, deren Beschwerde nicht gelöst und deren Fenster abgelaufen ist.',
  'repeat-purchase-unresolved-180':
    'Kunden mit einer Bestellung innerhalb von {days} Tagen nach Eingang / Kunden, deren Beschwerde nicht gelöst und deren Fenster abgelaufen ist.',
  'repeat-purchase-unresolved-365':
    'Kunden mit einer Bestellung innerhalb von {days} Tagen nach Eingang / Kunden, deren Beschwerde nicht gelöst und deren Fenster abgelaufen ist.',
  'time-to-next-purchase':
    'Von der Lösung bis zur nächsten Bestellung. Kaplan–Meier: Wer noch nicht wieder bestellt hat, zählt bis zum Datenstand mit.',
  'time-to-next-purchase-from-receipt':
    'Vom Eingang bis zur nächsten Bestellung, gelöst oder nicht. Kaplan–Meier wie oben.',
};
