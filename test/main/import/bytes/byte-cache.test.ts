import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteCache } from '../../../../main/import/bytes/byte-cache.ts';

it('finds the cells that were added and no others, at any place of any buffer', () => {
  const letters = fc.constantFrom('a', 'b', 'ä');
  const cell = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.nat(9)), { maxLength: 400 }), (cells) => {
      const cache = byteCache();
      const known = new Map<string, number>();
      for (const [at, [text, shift]] of cells.entries()) {
        const buffer = Buffer.from(`${'x'.repeat(shift)}${text}x`);
        const end = buffer.length - 1;
        const place = cache.find(buffer, shift, end);
        expect(place < 0 ? undefined : cache.valueAt(place)).toBe(known.get(text));
        if (place >= 0) continue;
        expect(cache.add(buffer, shift, end, at)).toBe(true);
        known.set(text, at);
      }
    }),
  );
});
