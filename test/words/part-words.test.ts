import { describe, expect, it } from 'vitest';
import { PART_IDS } from '../../shared/model/part-table.ts';
import { LANGS } from '../../shared/words/messages.ts';
import { partDefinition, partTitle } from '../../shared/words/part-words.ts';

describe('part words', () => {
  it.each(LANGS)('name every part differently and say how it is computed: %s', (lang) => {
    expect(new Set(PART_IDS.map((part) => partTitle(part, lang))).size).toBe(PART_IDS.length);
    for (const part of PART_IDS) expect(partDefinition(part, lang).length).toBeGreaterThan(60);
  });

  it('say in German what they say in English, in other words', () => {
    for (const part of PART_IDS) expect(partDefinition(part, 'de')).not.toBe(partDefinition(part, 'en'));
  });
});
