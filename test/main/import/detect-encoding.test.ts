import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { detectEncoding, type EncodingGuess } from '../../../main/import/detect-encoding.ts';
import { openSource } from '../../../main/import/open-source.ts';
import { temporaryFolder } from '../../support/temporary-store.ts';

function detect(bytes: Uint8Array): EncodingGuess {
  const path = join(temporaryFolder(), 'file.csv');
  writeFileSync(path, bytes);
  const source = openSource(path);
  if (!source.ok) throw new Error(source.error.message);
  try {
    return detectEncoding(source.value);
  } finally {
    source.value.close();
  }
}

/** Bytes of a text in a single-byte or multi-byte encoding, by turning the platform's decoder round. */
function encodeAs(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let high = 0; high < 256; high++) {
    const one = decoder.decode(Uint8Array.of(high));
    if (one.length === 1 && one !== '\uFFFD' && !codes.has(one)) codes.set(one, [high]);
    if (high < 0x80) continue;
    for (let low = 0x40; low < 256; low++) {
      const two = decoder.decode(Uint8Array.of(high, low));
      if (two.length === 1 && two !== '\uFFFD' && !codes.has(two)) codes.set(two, [high, low]);
    }
  }
  return Uint8Array.from(text.split('').flatMap((c) => codes.get(c) ?? [63]));
}

const LINES: readonly (readonly [string, string])[] = [
  [
    'windows-1252',
    'id,text\n1,Größe für Käufer in Köln\n2,déjà reçu à l’été\n3,señor Muñoz pagó 5 €\n4,não chegou até amanhã\n',
  ],
  ['windows-1250', 'id,text\n1,zażółć gęślą jaźń\n2,příliš žluťoučký kůň úpěl ďábelské ódy\n3,łódź świeża część\n'],
  ['windows-1251', 'id,text\n1,Посылка пришла слишком поздно\n2,никто не ответил на звонок\n'],
  ['windows-1253', 'id,text\n1,η παραγγελία δεν ήρθε ποτέ\n2,κανείς δεν απάντησε στο τηλέφωνο\n'],
  ['shift_jis', 'id,text\n1,配送が遅れた\n2,電話に誰も出ませんでした\n3,商品が壊れていました\n'],
  ['gb18030', 'id,text\n1,快递太慢了没有人回复\n2,商品坏了我要退款\n3,客服电话一直打不通\n'],
];

it.each(LINES)('recognises %s, or asks with it among the choices', (encoding, text) => {
  const guess = detect(encodeAs(text, encoding));
  expect([guess.encoding, ...guess.alternatives]).toContain(encoding);
  expect(guess.encoding).toBe(encoding);
});

it('takes a byte-order mark at its word', () => {
  expect(detect(Uint8Array.of(0xef, 0xbb, 0xbf, 97, 44, 98))).toMatchObject({ encoding: 'utf-8', hasBom: true });
  expect(detect(Uint8Array.of(0xff, 0xfe, 97, 0))).toMatchObject({ encoding: 'utf-16le', hasBom: true });
  expect(detect(Uint8Array.of(0xfe, 0xff, 0, 97))).toMatchObject({ encoding: 'utf-16be', hasBom: true });
});

it('checks UTF-8 to the last byte, across the borders of its pieces', () => {
  const text = 'ä'.repeat(1_500_001);
  expect(detect(new TextEncoder().encode(`a${text}`))).toMatchObject({ encoding: 'utf-8', alternatives: [] });
});

it('names the line of the first byte that is not UTF-8 and asks, where the rest of the file is UTF-8', () => {
  const good = new TextEncoder().encode(Array.from({ length: 5000 }, (_, i) => `${i},größer\n`).join(''));
  const bytes = new Uint8Array(good.length + 5);
  bytes.set(good);
  bytes.set([53, 44, 0xe9, 10, 10], good.length);
  expect(detect(bytes)).toMatchObject({ encoding: 'utf-8', firstBadLine: 5001, alternatives: ['windows-1252'] });
});
