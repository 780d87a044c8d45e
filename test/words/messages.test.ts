import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf, LANGS, message, type MessageKey } from '../../shared/words/messages.ts';

const english = catalogueOf('en');
const keys = Object.keys(english).filter((key): key is MessageKey => key in english);
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).toSorted();

describe('the message catalogue', () => {
  it.each(LANGS)('%s has every text, none of them empty', (lang) => {
    const catalogue = catalogueOf(lang);
    expect(Object.keys(catalogue).toSorted()).toEqual(keys.toSorted());
    expect(keys.filter((key) => catalogue[key].trim() === '')).toEqual([]);
  });

  it.each(LANGS)('%s has the same placeholders in every text', (lang) => {
    const catalogue = catalogueOf(lang);
    const different = keys.filter((key) => placeholders(catalogue[key]).join() !== placeholders(english[key]).join());
    expect(different).toEqual([]);
  });

  it('spells no key twice: a later file would silently replace an earlier one', () => {
    const folder = fileURLToPath(new URL('../../shared/words/', import.meta.url));
    const files = readdirSync(folder).filter((name) => /^en-.*\.ts$/.test(name));
    // What the store says stands where the store may read it.
    const found = [...files, '../model/store-sentences.ts'].flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/^ {2}'?([\w.?′-]+)'?:(?=\s)/gm)].map(([, key]) => key),
    );
    expect(found.filter((key, i) => found.indexOf(key) !== i)).toEqual([]);
    expect(found.length).toBe(keys.length);
  });

  it('never speaks of causes where it judges or reports', () => {
    const judging = keys.filter((key) => /^(?:sentence|evidence|line|lead|measure|verdict|print)/.test(key));
    expect(judging.length).toBeGreaterThan(150);
    expect(judging.filter((key) => /\bbecause\b|caused by/i.test(english[key]))).toEqual([]);
    expect(judging.filter((key) => /\bweil\b|verursacht/i.test(catalogueOf('de')[key]))).toEqual([]);
  });

  it('fills placeholders with text as it is, also where it looks like a placeholder or a pattern', () => {
    expect(message('en', 'since', { period: '{period} $& $1' })).toBe('since {period} $& $1');
  });
});
