import { describe, expect, it } from 'vitest';
import { findThemes } from '../../shared/themes/find-themes.ts';
import { finish } from '../../shared/themes/group-texts.ts';

function namesOf(rows: string[]): string[] {
  const found = finish(findThemes({ rows }));
  if ('why' in found) throw new Error(found.why);
  return found.model.themes.map(({ terms }) => terms.join(' '));
}

/** Every ending after every beginning, each a text of its own. */
function mixed(beginnings: readonly string[], endings: readonly string[]): string[] {
  return beginnings.flatMap((one) => endings.map((other) => `${one} ${other}`));
}

describe('themes in languages without a stemmer', () => {
  it('are named by what they are about, not by function words: Portuguese', () => {
    const rows = mixed(
      [
        'Ainda não recebi a encomenda',
        'Até agora a minha encomenda não chegou',
        'Onde está a encomenda que eu comprei',
      ],
      [
        'e já passou do prazo',
        'porque o correio nunca entrega aqui',
        'depois de um mês de espera',
        'e ninguém responde',
      ],
    ).concat(
      mixed(
        ['A nota fiscal ainda não foi emitida', 'Quero a nota fiscal da minha compra', 'Veio tudo sem a nota fiscal'],
        [
          'e preciso dela para a garantia',
          'como sempre nessa loja',
          'e também sem o recibo',
          'pois o valor está errado',
        ],
      ),
    );
    const names = namesOf(rows).join(' / ');
    expect(names).toMatch(/encomenda/);
    expect(names).toMatch(/nota|fiscal/);
    expect(names).not.toMatch(/\b(?:ainda|não|está|depois|para|como|pois|também|minha|que|até)\b/i);
  });

  it('leave out words that are everywhere, in a language nobody listed', () => {
    const filler = ['oraz jednak', 'jednak bardzo', 'bardzo oraz', 'oraz bardzo jednak'];
    const rows = mixed(['paczka zaginęła kurier', 'kurier zgubił paczka', 'paczka nie dotarła kurier'], filler).concat(
      mixed(['faktura błędna kwota', 'zła kwota faktura', 'faktura podwójna kwota'], filler),
      mixed(['sklep zamknięty obsługa', 'obsługa niemiła sklep', 'sklep obsługa nieczynny'], filler),
    );
    const names = namesOf(rows).join(' ');
    expect(names).toMatch(/paczka/);
    expect(names).toMatch(/faktura/);
    expect(names).not.toMatch(/jednak|bardzo|oraz/);
  });

  it('tells an English text among others only by several of its function words', () => {
    const rows = mixed(
      ['De levering was te laat', 'Het pakket was weer te laat'],
      ['en niemand belde', 'op maandag', 'op dinsdag', 'bij de buren', 'zonder bericht', 'deze week'],
    ).concat(
      mixed(
        ['De factuur klopt niet', 'Een verkeerd bedrag op de factuur'],
        ['van maart', 'van april', 'voor de lamp', 'voor de stoel', 'van de winkel', 'deze maand'],
      ),
    );
    expect(namesOf(rows).join(' ')).not.toMatch(/\b(?:was|de|te|een|niet|deze|voor|van)\b/);
  });
});
