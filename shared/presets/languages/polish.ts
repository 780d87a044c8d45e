import { both, vocabulary, type Language } from './language.ts';

const OF = ['Data', 'Data i godzina', 'Data/godzina', 'Czas', 'Termin', 'Dzień'];

const CUSTOMER =
  'Klient|Klientka|Nazwa klienta|Imię i nazwisko|Zgłaszający|Reklamujący|Kontakt|Nabywca|Kupujący|Użytkownik|Nadawca|Konsument';
const CUSTOMER_KEY =
  'PESEL|PESEL klienta|Nr PESEL|NIP|Numer polisy|Numer abonenta|Nr abonenta|Numer kontrahenta|Login kupującego|Login klienta|Numer klienta|Nr klienta|ID klienta|Kod klienta|Identyfikator klienta|Numer umowy|Nr umowy|Nr polisy';
const CUSTOMER_MAIL = 'E-mail klienta|Adres e-mail|Adres email|E-mail|Mail';

/** Polish names of columns. */
export const POLISH: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        'Nr reklamacji|Numer reklamacji|ID reklamacji|Nr zgłoszenia|Numer zgłoszenia|ID zgłoszenia|Nr sprawy|Numer sprawy|Numer skargi|Nr skargi|Nr biletu|Sygnatura',
      ],
      [0.85, 'Numer|Nr|Lp.|L.p.'],
    ],
    receivedAt: [
      [
        1,
        both(OF, [
          'zgłoszenia',
          'wpływu',
          'reklamacji',
          'utworzenia',
          'przyjęcia',
          'otrzymania',
          'złożenia',
          'rejestracji',
          'skargi',
          'otwarcia',
          'zarejestrowania',
        ]),
      ],
      [0.97, 'Utworzono|Otrzymano|Zgłoszono|Przyjęto|Zarejestrowano|Otwarto|Data wpłynięcia'],
    ],
    firstResponseAt: [
      [
        1,
        both(OF, ['pierwszej odpowiedzi', 'pierwszej reakcji', 'pierwszego kontaktu']) +
          '|Pierwsza odpowiedź|Pierwsza reakcja',
      ],
      [0.7, both(OF, ['odpowiedzi', 'udzielenia odpowiedzi']) + '|Odpowiedziano'],
    ],
    resolvedAt: [
      [0.95, 'Data odpowiedzi końcowej|Odpowiedź końcowa|Data decyzji|Data udzielenia odpowiedzi'],
      [
        1,
        both(OF, ['rozpatrzenia', 'rozwiązania', 'załatwienia', 'realizacji', 'decyzji']) +
          '|Rozwiązano|Rozpatrzono|Załatwiono',
      ],
    ],
    closedAt: [[1, both(OF, ['zamknięcia', 'zakończenia']) + '|Zamknięto|Zakończono']],
    updatedAt: [
      [0.95, 'Zaktualizowano|Data aktualizacji|Ostatnia aktualizacja|Ostatnia zmiana|Data modyfikacji|Zmodyfikowano'],
    ],
    category: [
      [
        0.97,
        'Przedmiot reklamacji|Przedmiot skargi|Przedmiot zgłoszenia|Przedmiot sprawy|Temat reklamacji|Temat zgłoszenia|Przyczyna|Przyczyna reklamacji|Powód|Powód reklamacji|Powód zgłoszenia|Kategoria|Rodzaj reklamacji|Typ reklamacji|Rodzaj zgłoszenia|Typ zgłoszenia|Powód kontaktu',
      ],
      [0.72, 'Typ|Rodzaj|Temat'],
    ],
    subcategory: [[0.95, 'Podkategoria|Podtyp']],
    channel: [
      [
        0.9,
        'Kanał|Kanał kontaktu|Kanał zgłoszenia|Źródło|Sposób zgłoszenia|Forma zgłoszenia|Źródło zgłoszenia|Droga wpływu|Sposób kontaktu|Sposób wpływu|Forma kontaktu|Kanał wpływu|Kanał przyjęcia|Forma wpływu|Miejsce złożenia',
      ],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    order: [[0.95, 'Numer zamówienia|Nr zamówienia|Zamówienie|Numer faktury|Nr faktury']],
    compensation: [[0.9, 'Zwrot|Kwota zwrotu|Rekompensata|Kwota rekompensaty|Odszkodowanie|Kwota odszkodowania|Rabat']],
    currency: [[0.95, 'Waluta']],
    satisfaction: [[0.9, 'Ocena|Ocena klienta|Zadowolenie|Satysfakcja|Satysfakcja klienta|Gwiazdki']],
    narrative: [[0.9, 'Opis|Opis reklamacji|Treść|Treść zgłoszenia|Komentarz|Uwagi|Wiadomość|Opinia']],
    site: [
      [
        0.8,
        'Jednostka|Jednostka organizacyjna|Sklep|Oddział|Placówka|Miasto|Województwo|Region|Hotel|Punkt sprzedaży|Salon|Szpital|Kraj|Lokalizacja|Restauracja|Gmina',
      ],
    ],
    product: [[0.9, 'Produkt|Towar|Artykuł|Usługa|Nazwa produktu']],
    status: [[0.95, 'Status|Stan|Status zgłoszenia']],
    handler: [[0.85, 'Przypisany do|Pracownik|Osoba odpowiedzialna|Prowadzący|Agent|Konsultant']],
    team: [[0.85, 'Grupa|Zespół|Dział']],
    priority: [[0.95, 'Priorytet']],
  }),
  orders: vocabulary({
    orderId: [
      [1, 'Numer zamówienia|Nr zamówienia|ID zamówienia|Numer faktury|Nr faktury|ID transakcji|Numer transakcji'],
    ],
    orderedAt: [
      [1, both(OF, ['zamówienia', 'zakupu', 'sprzedaży', 'płatności', 'transakcji', 'faktury', 'złożenia zamówienia'])],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    value: [
      [1, 'Wartość zamówienia|Kwota zamówienia|Suma zamówienia|Wartość brutto|Kwota brutto|Razem brutto|Brutto'],
      [0.85, 'Kwota|Wartość|Suma|Razem|Wartość netto|Do zapłaty'],
    ],
    currency: [[0.95, 'Waluta']],
    status: [[0.95, 'Status|Stan|Status zamówienia|Status płatności']],
  }),
  exposure: vocabulary({
    period: [[0.95, 'Miesiąc|Tydzień|Okres|Kwartał']],
    chances: [
      [
        0.95,
        'Zamówienia|Liczba zamówień|Wizyty|Przesyłki|Dostawy|Klienci|Połączenia|Umowy|Rezerwacje|Pasażerowie|Transakcje',
      ],
    ],
  }),
};
