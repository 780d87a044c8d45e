import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../../main/shells/cli/commands/registry.ts';
import { langOf } from '../../../../main/shells/cli/lang-of.ts';
import { parserWords } from '../../../../main/shells/cli/parser-words.ts';
import { runCommand } from '../../../support/run-command.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';

describe('the language of messages', () => {
  it.each([
    [['sniff', 'a.csv'], {}, 'en'],
    [['sniff', 'a.csv', '--lang', 'de'], {}, 'de'],
    [['sniff', '--lang=de', 'a.csv'], { LANG: 'en_GB.UTF-8' }, 'de'],
    [['sniff', 'a.csv', '--lang', 'en'], { LANG: 'de_DE.UTF-8' }, 'en'],
    [['sniff', 'a.csv'], { LANG: 'de_AT.UTF-8' }, 'de'],
    [['sniff', 'a.csv'], { LANG: 'de_DE', LC_MESSAGES: 'C' }, 'en'],
    [['sniff', 'a.csv'], { LANG: 'C', LC_ALL: 'de' }, 'de'],
    [['sniff', 'a.csv'], { LANG: 'delta' }, 'en'],
    [['search', '--', '--lang', 'de'], {}, 'en'],
    [['sniff', 'a.csv', '--lang', 'fr'], {}, 'en'],
  ])('of %j in %j is %s', (parameters, env, lang) => {
    expect(langOf(parameters, env)).toBe(lang);
  });

  it('does not depend on the surroundings where none are given', async () => {
    expect((await runCommand('fly')).err).toMatch(/^error: unknown command 'fly'/);
  });
});

describe('every command in German', () => {
  it.each(Object.keys(COMMANDS))('%s has its help, with no English left in it', async (name) => {
    const [english, german] = [await runCommand(name, '--help'), await runCommand(name, '--help', '--lang', 'de')];
    expect([german.code, german.err]).toEqual([0, '']);
    expect(german.out).toMatch(/^Aufruf: redress /);
    expect(german.out).toContain('--lang <language>');
    expect(german.out).not.toMatch(/ (?:the|and|are|with|where|default|choices):? /);
    const sentences = english.out.split('\n').filter((line) => / \w+ \w+ \w+ \w+/.test(line));
    for (const line of sentences) expect(german.out).not.toContain(line.trim());
  });

  const none = join('no', 'such', 'none.redress');
  it.each<[string[], RegExp]>([
    [['fly'], /^Fehler: Den Befehl „fly“ gibt es nicht\.\n\(siehe „redress --help“\)/],
    [['analyze'], /^Fehler: Die Option „--store <file>“ fehlt\.\n\(siehe „redress analyze --help“\)/],
    [['import', '--store', none], /^Fehler: Das Argument „files“ fehlt\./],
    [['analyze', '--store', none, '--month', '2026-13'], /„2026-13“ passt nicht .* Ein Monat wird als JJJJ-MM/],
    [['analyze', '--store', none, '--grain', 'day'], /Möglich sind: month, week\./],
    [['analyze', '--store', none, '--grian', 'day'], /„--grian“ gibt es nicht\.\n\(Meinten Sie --grain\?\)/],
    [['import', 'a', '--store', none, '--map', 'foo=Bar'], /Ein Feld „foo“ gibt es nicht\. Felder: caseId/],
    [['sniff', 'a', '--complaint-rule', 'nonsense'], /Eine Beschwerderegel lautet: /],
    [['undo', 'x', '--store', none], /„x“ passt nicht zum Argument „import“\. Das ist keine ganze Zahl\./],
    [['demo', 'extra', 'words'], /Zu viele Argumente für „demo“/],
    [['report', '--store', none, '--out', 'report.docx'], /--out muss auf \.pdf oder \.html enden/],
    [['profiles', '--store', none, '--export', 'a', '--import', 'b'], /nicht beides/],
    [['judge', none], /lässt sich nicht lesen/],
    ...[
      'analyze',
      'imports',
      'profiles',
      'actions',
      'themes',
      'search x',
      'check',
      'settings',
      'erase --customer x',
    ].map((command): [string[], RegExp] => [
      [...command.split(' '), '--store', none],
      /^redress: .*(?:Datei|Bestand|gibt es nicht)/,
    ]),
  ])('%j says what is wrong', async (parameters, words) => {
    const { code, out, err } = await runCommand(...parameters, '--lang', 'de');
    expect([code === 0, out]).toEqual([false, '']);
    expect(err).toMatch(words);
  });

  it('prints tables and what was done, and the same documents as in English', async () => {
    const folder = temporaryFolder();
    const store = join(folder, 'a.redress');
    const file = join(folder, 'tickets.csv');
    const row = (i: number): string =>
      `T${i},2026-0${(i % 6) + 1}-1${i % 9} 10:00,Late,Delivery,c${i % 7},it came late ${i}`;
    writeFileSync(
      file,
      `Ticket ID,Created at,Category,Touchpoint,Customer,Comment\n${Array.from({ length: 60 }, (_, i) => row(i)).join('\n')}\n`,
    );
    const run = async (...parameters: string[]): Promise<string> => {
      const { code, out, err } = await runCommand(...parameters, '--store', store, '--lang', 'de');
      expect([parameters, code]).toEqual([parameters, 0]);
      return err + out;
    };
    expect(await run('import', file)).toMatch(/60 neu, 0 geändert/);
    expect(await run('analyze')).toMatch(
      /Beschwerden, 0 Bestellungen im Monat[\s\S]*Urteil[\s\S]*Kennzahl[\s\S]*braucht/,
    );
    expect(await run('imports')).toMatch(/beendet \(UTC\)[\s\S]*Beschwerden +fertig/);
    expect(await run('profiles')).toMatch(/6 Spalten: .*\n.*zuletzt am/);
    expect(await run('settings', '--repeat-days', '14')).toMatch(/Als Änderung 1 festgehalten: .*\n[\s\S]*gilt/);
    expect(await run('actions')).toMatch(/Noch keine Ursachen/);
    expect(await run('search', 'late', '--limit', '2')).toMatch(/2 von 60 Fällen/);
    expect(await run('check')).toMatch(/ist unbeschädigt/);
    expect(await run('backup', join(folder, 'copy.redress'))).toMatch(/die Kopie ist geprüft/);
    expect((await runCommand('themes', '--store', store, '--lang', 'de')).err).toMatch(/Mit --find werden sie gesucht/);
    expect(await run('report', '--out', join(folder, 'r.html'))).toMatch(/Der Bericht steht in/);
    for (const name of ['analyze', 'imports', 'profiles', 'settings', 'actions']) {
      const [german, english] = [
        (await runCommand(name, '--store', store, '--json', '--lang', 'de')).out,
        (await runCommand(name, '--store', store, '--json')).out,
      ];
      expect(german).toBe(english);
    }
    expect(await run('erase', '--customer', 'c1', '--yes')).toMatch(/^Gelöscht\. /);
    expect(await run('undo', '1')).toMatch(/ist zurückgenommen/);
  });
});

it('leaves a sentence of the parser that nobody translated as it is', () => {
  expect(parserWords('error: something new\n', 'de')).toBe('error: something new\n');
  expect(parserWords("error: unknown option '--x'\n", 'en')).toBe("error: unknown option '--x'\n");
});
