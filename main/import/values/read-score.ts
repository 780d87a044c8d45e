import { readNumber, type DecimalMark } from './read-number.ts';
import { onScale, scaleTo, type ScoreScale } from './score-scale.ts';

/** Words that help desks write in satisfaction columns, besides numbers. Null: asked, but not answered. */
const WORDS = new Map<string, number | null>(
  Object.entries({
    'extremely satisfied': 5,
    'very satisfied': 5,
    'very happy': 5,
    'very good': 5,
    excellent: 5,
    great: 5,
    amazing: 5,
    good: 5,
    happy: 4,
    awesome: 5,
    positive: 5,
    promoter: 5,
    'sehr gut': 5,
    'sehr zufrieden': 5,
    satisfied: 4,
    zufrieden: 4,
    gut: 4,
    satisfait: 4,
    satisfecho: 4,
    tevreden: 4,
    fine: 4,
    neutral: 3,
    okay: 3,
    ok: 3,
    average: 3,
    passive: 3,
    'neither satisfied nor dissatisfied': 3,
    mittel: 3,
    dissatisfied: 2,
    unsatisfied: 2,
    unzufrieden: 2,
    unhappy: 2,
    insatisfait: 2,
    insatisfecho: 2,
    poor: 2,
    'very dissatisfied': 1,
    'extremely dissatisfied': 1,
    'very unhappy': 1,
    'very poor': 1,
    terrible: 1,
    bad: 1,
    negative: 1,
    detractor: 1,
    'sehr unzufrieden': 1,
    schlecht: 1,
    awful: 1,
    five: 5,
    four: 4,
    three: 3,
    two: 2,
    one: 1,
    'five stars': 5,
    'four stars': 4,
    'three stars': 3,
    'two stars': 2,
    'one star': 1,
    'good with comment': 5,
    'bad with comment': 1,
    'not good': 1,
    'not satisfied': 2,
    'somewhat satisfied': 4,
    'somewhat dissatisfied': 2,
    'completely satisfied': 5,
    'completely dissatisfied': 1,
    'neither satisfied nor unsatisfied': 3,
    'eher zufrieden': 4,
    'teils teils': 3,
    'eher unzufrieden': 2,
    'nicht zufrieden': 2,
    mittelmäßig: 3,
    'sehr schlecht': 1,
    'très satisfait': 5,
    'tout à fait satisfait': 5,
    'plutôt satisfait': 4,
    'ni satisfait ni insatisfait': 3,
    'plutôt insatisfait': 2,
    'pas satisfait': 2,
    'très insatisfait': 1,
    'pas du tout satisfait': 1,
    'muy satisfecho': 5,
    'algo satisfecho': 4,
    'ni satisfecho ni insatisfecho': 3,
    'algo insatisfecho': 2,
    'muy insatisfecho': 1,
    'molto soddisfatto': 5,
    soddisfatto: 4,
    neutrale: 3,
    insoddisfatto: 2,
    'molto insoddisfatto': 1,
    'zeer tevreden': 5,
    neutraal: 3,
    ontevreden: 2,
    'zeer ontevreden': 1,
    excelente: 5,
    bueno: 4,
    regular: 3,
    malo: 2,
    pésimo: 1,
    ótimo: 5,
    bom: 4,
    ruim: 2,
    mau: 2,
    péssimo: 1,
    bon: 4,
    moyen: 3,
    mauvais: 2,
    ottimo: 5,
    buono: 4,
    scarso: 2,
    pessimo: 1,
    uitstekend: 5,
    goed: 4,
    matig: 3,
    slecht: 2,
    'muito satisfeito': 5,
    satisfeito: 4,
    neutro: 3,
    insatisfeito: 2,
    'muito insatisfeito': 1,
    'bardzo zadowolony': 5,
    zadowolony: 4,
    neutralny: 3,
    niezadowolony: 2,
    'bardzo niezadowolony': 1,
    'mycket nöjd': 5,
    nöjd: 4,
    missnöjd: 2,
    'mycket missnöjd': 1,
    'meget tilfreds': 5,
    tilfreds: 4,
    utilfreds: 2,
    'meget utilfreds': 1,
    大変満足: 5,
    とても満足: 5,
    満足: 4,
    やや満足: 4,
    普通: 3,
    どちらでもない: 3,
    やや不満: 2,
    不満: 2,
    大変不満: 1,
    とても不満: 1,
    angeboten: null,
    'nicht angeboten': null,
    proposé: null,
    'non proposé': null,
    ofrecido: null,
    'no ofrecido': null,
    aangeboden: null,
    'niet aangeboden': null,
    offered: null,
    unoffered: null,
    'not offered': null,
    'not rated': null,
    unrated: null,
    'no rating': null,
    'no response': null,
    'not answered': null,
    pending: null,
    sent: null,
    'not sent': null,
    'no feedback': null,
  }),
);

/** Words that make a word of the list stronger or weaker: `extremely happy`, `somewhat unhappy`. */
const STRONGER =
  /^(?:extremely|very|highly|completely|totally|fully|really|absolutely|äußerst|außerordentlich|extrêmement|extremadamente|estremamente|extremamente|uiterst|bardzo|mycket|meget|çok) (.{2,30})$/u;
const WEAKER =
  /^(?:somewhat|slightly|rather|fairly|quite|mostly|partly|eher|ziemlich|plutôt|assez|algo|bastante|abbastanza|piuttosto|vrij|raczej|ganska|ret|oldukça) (.{2,30})$/u;
/** `No responses yet`, `Noch keine Bewertung`: asked for, but not given. */
const NOT_GIVEN =
  /^(?:no|not|none|never|awaiting|noch|keine?|aucune?|pas|sin|sem|nessuna?|geen|niet|nog|brak|ingen|ej|inte)\b.{0,25}\b(?:respon[sd]\w*|rating|rated|answer\w*|feedback|scored?|survey\w*|reviewed|antwort|bewertung|bewertet|rückmeldung|réponse|évaluation|note|respuesta|valoración|resposta|avaliação|risposta|valutazione|antwoord|beoordeling|beoordeeld|odpowiedzi|oceny|svar|betyg|bedömning)(?: \w+)?$/iu;

/** A score from 1 to 5, null when not answered, NaN when the cell is neither a score nor a known word. */
export function readScore(text: string, scale: ScoreScale, mark: DecimalMark): number | null {
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return word;
  const found = /^(\d{1,3}(?:[.,]\d+)?)(?:\s*(?:\/|of|out of|von)\s*(\d{1,3})|\s*stars?|\s*\u2605)?$/i.exec(text);
  const stars = /^[\u2605\u2b50]{1,5}(?=[\u2606]*$)/.exec(text);
  if (stars !== null) return stars[0].length;
  if (text.endsWith('%')) return ofShare(readNumber(text, mark));
  const value =
    found === null
      ? readNumber(text, mark)
      : readNumber(found[1] ?? '', (found[1] ?? '').includes(',') ? 'comma' : mark);
  if (Number.isNaN(value)) return readPhrase(text.toLowerCase());
  return onScale(value, found?.[2] === undefined ? scale : scaleTo(Number(found[2])));
}

function readPhrase(text: string): number | null {
  if (NOT_GIVEN.test(text)) return null;
  const strong = WORDS.get(STRONGER.exec(text)?.[1] ?? '') ?? 3;
  if (strong !== 3) return strong > 3 ? 5 : 1;
  const weak = WORDS.get(WEAKER.exec(text)?.[1] ?? '') ?? 3;
  return weak === 3 ? Number.NaN : weak > 3 ? 4 : 2;
}

/** `80 %` of all points. */
function ofShare(share: number): number {
  return share >= 0 && share <= 1 ? 1 + 4 * share : Number.NaN;
}
