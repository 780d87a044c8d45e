import { vocabulary, type Language } from './language.ts';

/** Finnish names of columns. */
export const FINNISH: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        'Tapausnumero|Tapauksen numero|Reklamaationumero|Valitusnumero|Tukipyynnön numero|Asianumero|Diaarinumero',
      ],
    ],
    receivedAt: [[0.97, 'Vastaanotettu|Saapunut|Saapumispäivä|Luotu|Luontiaika|Avattu|Ilmoitettu|Päivämäärä']],
    firstResponseAt: [[0.97, 'Ensimmäinen vastaus|Ensivastaus|Vastattu ensimmäisen kerran']],
    resolvedAt: [[0.97, 'Ratkaistu|Käsitelty|Ratkaisupäivä']],
    closedAt: [[0.97, 'Suljettu|Sulkemispäivä|Päätetty']],
    updatedAt: [[0.9, 'Päivitetty|Viimeksi päivitetty|Muokattu']],
    category: [[0.97, 'Luokka|Kategoria|Syy|Reklamaation syy|Valituksen syy|Aihe']],
    channel: [[0.9, 'Kanava|Yhteydenottotapa']],
    customer: [
      [1, 'Asiakasnumero|Asiakastunnus|Asiakas ID'],
      [0.88, 'Asiakkaan sähköposti|Sähköposti|Sähköpostiosoite'],
      [0.65, 'Asiakas|Asiakkaan nimi|Yhteyshenkilö'],
    ],
    compensation: [[0.9, 'Hyvitys|Korvaus|Palautus|Hyvityksen määrä']],
    satisfaction: [[0.9, 'Tyytyväisyys|Asiakastyytyväisyys|Arvosana']],
    narrative: [[0.9, 'Kuvaus|Viesti|Kommentti|Lisätiedot']],
    site: [[0.8, 'Toimipiste|Myymälä|Kaupunki|Alue|Hotelli|Sairaala|Maa|Kunta']],
    product: [[0.9, 'Tuote|Palvelu']],
    status: [[0.95, 'Tila']],
    priority: [[0.95, 'Prioriteetti|Kiireellisyys']],
  }),
  orders: vocabulary({
    orderId: [[1, 'Tilausnumero|Laskun numero|Tapahtumatunnus']],
    orderedAt: [[1, 'Tilauspäivä|Tilattu|Ostopäivä|Maksupäivä']],
    customer: [
      [1, 'Asiakasnumero|Asiakastunnus'],
      [0.88, 'Sähköposti|Asiakkaan sähköposti'],
      [0.65, 'Asiakas'],
    ],
    value: [[1, 'Yhteensä|Summa|Tilauksen summa|Kokonaissumma']],
    currency: [[0.95, 'Valuutta']],
    status: [[0.95, 'Tila|Tilauksen tila']],
  }),
  exposure: vocabulary({
    period: [[0.9, 'Kuukausi|Viikko']],
    chances: [[0.9, 'Tilaukset|Tilausten määrä|Käynnit|Asiakkaat|Lähetykset|Toimitukset']],
  }),
};
