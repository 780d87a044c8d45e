/** Month names and usual abbreviations (English, German, French, Spanish, Portuguese, Dutch, Italian, Polish, Swedish, Danish, Norwegian), no accents or dots. */
const NAMES: readonly (readonly string[])[] = [
  [
    'jan',
    'january',
    'januar',
    'jaenner',
    'janner',
    'janv',
    'janvier',
    'ene',
    'enero',
    'janeiro',
    'januari',
    'gen',
    'gennaio',
    'stycznia',
    'styczen',
    'sty',
  ],
  [
    'feb',
    'february',
    'februar',
    'fev',
    'fevr',
    'fevrier',
    'febrero',
    'fevereiro',
    'februari',
    'febbraio',
    'lutego',
    'luty',
    'lut',
  ],
  ['mar', 'march', 'marz', 'maerz', 'mrz', 'mars', 'marzo', 'marco', 'maart', 'mrt', 'marca', 'marzec', 'marts'],
  ['apr', 'april', 'avr', 'avril', 'abr', 'abril', 'aprile', 'kwietnia', 'kwiecien', 'kwi'],
  ['may', 'mai', 'mayo', 'maio', 'mei', 'mag', 'maggio', 'maja', 'maj'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'junho', 'giu', 'giugno', 'czerwca', 'czerwiec', 'cze'],
  ['jul', 'july', 'juli', 'juil', 'juillet', 'julio', 'julho', 'lug', 'luglio', 'lipca', 'lipiec', 'lip'],
  ['aug', 'august', 'aout', 'ago', 'agosto', 'augustus', 'sierpnia', 'sierpien', 'sie', 'augusti'],
  [
    'sep',
    'sept',
    'september',
    'septembre',
    'septiembre',
    'setiembre',
    'set',
    'setembro',
    'settembre',
    'wrzesnia',
    'wrzesien',
    'wrz',
  ],
  [
    'oct',
    'october',
    'okt',
    'oktober',
    'octobre',
    'octubre',
    'out',
    'outubro',
    'ott',
    'ottobre',
    'pazdziernika',
    'pazdziernik',
    'paz',
  ],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro', 'listopada', 'listopad', 'lis'],
  [
    'dec',
    'december',
    'dez',
    'dezember',
    'decembre',
    'dic',
    'diciembre',
    'dezembro',
    'dicembre',
    'desember',
    'des',
    'grudnia',
    'grudzien',
    'gru',
  ],
];

const MONTH_BY_NAME = new Map(NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** Words that may stand in a date and say nothing: weekdays, joining words. */
const EMPTY_WORDS = new Set(
  (
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim ' +
    'lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom ' +
    'segunda terca quarta quinta sexta seg ter qua qui sex ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo ' +
    'st nd rd th er de del of le der den at um uhr kl t h e o r'
  ).split(' '),
);

/** Month 1–12 of a word, or 0. Accents and a closing dot do not matter. */
export function monthOfWord(word: string): number {
  const key = plain(word);
  return MONTH_BY_NAME.get(key) ?? 0;
}

export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(plain(word));
}

function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
