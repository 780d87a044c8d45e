import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskNarrative } from '../../shared/words/mask-narrative.ts';

describe('maskNarrative hides', () => {
  it.each([
    ['write to ann.lee+shop@mail.example.co.uk, please', 'write to [email], please'],
    ['call +44 20 7946 0958 today', 'call [phone] today'],
    ['call (030) 123-45678.', 'call [phone].'],
    ['mobil 0170/1234567', 'mobil [phone]'],
    ['card 4111 1111 1111 1111 was charged', 'card [card] was charged'],
    ['card 4111-1111-1111-1111', 'card [card]'],
    ['IBAN DE89 3704 0044 0532 0130 00 is mine', 'IBAN [account] is mine'],
    ['iban de89370400440532013000, thanks', 'iban [account], thanks'],
    ['Konto gb82 west 1234 5698 7654 32 bitte', 'Konto [account] bitte'],
    ['Cher Monsieur Dupont, le colis', 'Cher Monsieur [name], le colis'],
    ['Estimada Sra. García López:', 'Estimada Sra. [name]:'],
    ['Geachte heer De Vries,', 'Geachte heer [name],'],
    ['je m’appelle Anne Martin et', 'je m’appelle [name] et'],
    ['mi chiamo Marco Rossi', 'mi chiamo [name]'],
    ['Cordialement,\nAnne Martin', 'Cordialement,\n[name]'],
    ['MfG\nKlaus Meier', 'MfG\n[name]'],
    ['account 12345678', 'account [number]'],
    ['My order O175061 is late. Parcel O104372 vanished', 'My order [number] is late. Parcel [number] vanished'],
    ['order no. 51234 and ticket #AB1234', 'order no. [number] and ticket #[number]'],
    ['Bestellung 4711-0815 und Rechnungsnummer: RE-20931', 'Bestellung [number] und Rechnungsnummer: [number]'],
    ['Sendung JJD0003 und pedido 998877', 'Sendung [number] und pedido [number]'],
    ['ORD-2024001 came twice', '[number] came twice'],
    ['ask @ann_lee', 'ask [name]'],
    ['Dear Mr Harper, hello', 'Dear Mr [name], hello'],
    ['Sehr geehrte Frau Müller-Lüdenscheid,', 'Sehr geehrte Frau [name],'],
    ['my name is John Smith and', 'my name is [name] and'],
    ['Kind regards,\nJohn Smith', 'Kind regards,\n[name]'],
    ['Mit freundlichen Grüßen\nAnna', 'Mit freundlichen Grüßen\n[name]'],
  ])('%j', (text, masked) => {
    expect(maskNarrative(text)).toBe(masked);
  });

  it('the key of the customer wherever it stands, in any case', () => {
    expect(maskNarrative('I am C-1001 (c-1001), not C-10012', ['C-1001'])).toBe('I am [name] ([name]), not C-10012');
  });

  it('known texts that look like patterns', () => {
    expect(maskNarrative('user a.b*c( wrote', ['a.b*c('])).toBe('user [name] wrote');
  });
});

describe('maskNarrative keeps', () => {
  it.each([
    'ordered on 2026-10-03, came on 15.03.2026',
    'due 05/03/2026 at 14:30',
    'paid 1,234.56 EUR for 12 chairs',
    'my name is not the point; this is wrong',
    'Order A-12 and T-30412',
    'the order of 2024, order 2026-10-03, case 12',
    'error KB5034 on the HP 1234',
    'model ab12 came with the wrong charger again',
    'saludos a todos',
    'waited 45 minutes, 3 times',
  ])('%j', (text) => {
    expect(maskNarrative(text)).toBe(text);
  });
});

describe('maskNarrative', () => {
  it('cuts off what it has not searched', () => {
    const text = `${'a '.repeat(15_000)}ann@example.org`;
    const masked = maskNarrative(text);
    expect(masked.length).toBeLessThanOrEqual(20_001);
    expect(masked).not.toContain('ann@example.org');
  });

  it('never lets an address through, whatever stands around it', () => {
    assert(
      property(string(), string(), (before, after) => {
        expect(maskNarrative(`${before} ann.lee@example.org ${after}`)).not.toContain('ann.lee@example.org');
      }),
    );
  });

  it('stays quick on text made to slow patterns down', () => {
    const hostile = [
      'a@'.repeat(9000),
      '1 '.repeat(9000),
      'Mr '.repeat(6000),
      `${'a.'.repeat(9000)}@`,
      'A1'.repeat(9000),
    ];
    for (const text of hostile) expect(typeof maskNarrative(text)).toBe('string');
  }, 10_000);
});
