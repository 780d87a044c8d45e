import { expect, it } from 'vitest';
import { keyHash } from '../../../../main/db/keys/key-hash.ts';
import { textColumn } from '../../../support/make-batch.ts';

// Stores hold these hashes: another hash of the same text would number every row of every store anew.
it.each([
  ['C-1000007', 0, [2_564_731_216, 1_706_292_222, 505_125_556]],
  ['C-1000007', 3, [4_192_944_039, 1_913_958_896, 205_544_405]],
  ['kündin@example.org', 0, [3_136_283_659, 3_258_594_095, 1_911_458_020]],
  ['', 0, [3_516_874_993, 3_518_177_184, 2_301_945_150]],
])('hashes %s in scope %i as the first release did', (text, scope, expected) => {
  const out = new Uint32Array(6);
  keyHash(12_345).hashRows(textColumn(['before', text]), 2, scope, out);
  expect([...out.subarray(3)]).toEqual(expected);
});
