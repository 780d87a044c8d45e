import { vocabulary, type Language } from './language.ts';

/** Czech and Slovak names of columns. */
export const CZECH: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        'Číslo reklamace|Číslo stížnosti|Číslo případu|Číslo požadavku|Číslo reklamácie|Číslo sťažnosti|Číslo tiketu|ID tiketu',
      ],
    ],
    receivedAt: [
      [
        0.97,
        'Datum přijetí|Přijato|Vytvořeno|Datum vytvoření|Datum reklamace|Datum podání|Dátum prijatia|Prijaté|Vytvorené|Dátum vytvorenia',
      ],
    ],
    firstResponseAt: [[0.97, 'První odpověď|Datum první odpovědi|První reakce|Prvá odpoveď']],
    resolvedAt: [[0.97, 'Vyřešeno|Datum vyřešení|Vyřízeno|Datum vyřízení|Vyriešené|Dátum vyriešenia|Vybavené']],
    closedAt: [[0.97, 'Uzavřeno|Datum uzavření|Ukončeno|Uzavreté|Dátum uzavretia']],
    updatedAt: [[0.9, 'Aktualizováno|Poslední změna|Změněno']],
    category: [[0.97, 'Kategorie|Důvod|Důvod reklamace|Typ reklamace|Příčina|Kategória|Dôvod']],
    channel: [[0.9, 'Kanál|Zdroj|Způsob přijetí|Způsob podání|Kanál přijetí|Spôsob prijatia|Forma podání']],
    customer: [
      [1, 'Číslo zákazníka|ID zákazníka|Zákaznické číslo'],
      [0.88, 'E-mail zákazníka|E-mail'],
      [0.65, 'Zákazník|Jméno zákazníka|Klient'],
    ],
    compensation: [[0.9, 'Vrácená částka|Náhrada|Kompenzace|Sleva']],
    satisfaction: [[0.9, 'Spokojenost|Hodnocení|Spokojnosť|Hodnotenie']],
    narrative: [[0.9, 'Popis|Zpráva|Komentář|Poznámka|Text']],
    site: [[0.8, 'Pobočka|Prodejna|Město|Hotel|Kraj|Provozovna|Středisko|Nemocnice']],
    product: [[0.9, 'Produkt|Výrobek|Zboží']],
    status: [[0.95, 'Stav']],
    priority: [[0.95, 'Priorita']],
  }),
  orders: vocabulary({
    orderId: [[1, 'Číslo objednávky|Kód objednávky|Číslo faktury|ID objednávky']],
    orderedAt: [[1, 'Datum objednávky|Objednáno|Datum nákupu|Dátum objednávky|Datum prodeje']],
    customer: [
      [1, 'Číslo zákazníka|ID zákazníka'],
      [0.88, 'E-mail zákazníka|E-mail'],
      [0.65, 'Zákazník'],
    ],
    value: [
      [1, 'Celkem s DPH|Celkem|Celková částka|Cena celkem|Cena s DPH|Celkom'],
      [0.85, 'Částka|Suma'],
    ],
    currency: [[0.95, 'Měna|Mena']],
    status: [[0.95, 'Stav|Stav objednávky']],
  }),
  exposure: vocabulary({
    period: [[0.9, 'Měsíc|Týden|Mesiac|Týždeň']],
    chances: [[0.9, 'Objednávky|Počet objednávek|Zásilky|Návštěvy|Zákazníci']],
  }),
};
