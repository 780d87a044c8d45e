import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../support/run-command.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';

const TICKETS = `Ticket ID,Created at,Category
1,2024-03-05 10:00,Late
2,soon,Late
1,2024-03-05 10:00,Late
`;

function files(): { store: string; good: string; asked: string } {
  const folder = temporaryFolder();
  const at = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const asked = TICKETS.replaceAll('2024-03-05 10:00', '03/04/2024').replace('soon', '05/04/2024');
  return { store: join(folder, 'a.redress'), good: at('good.csv', TICKETS), asked: at('asked.csv', asked) };
}

describe('the words of an import', () => {
  it('are English on the command line', async () => {
    const { store, good, asked } = files();
    const question = await runCommand('import', asked, '--store', store);
    expect([question.code, question.err]).toEqual([
      65,
      'redress: asked.csv: Dates in Created at can be read day first or month first. Which is meant? --date-order dmy or --date-order mdy\n',
    ]);
    const { err } = await runCommand('import', good, '--store', store);
    expect(err).toContain('1 new, 0 changed, 0 same, 1 rejected\n  more than once in the file, kept once: 1');
  });

  it('are German where that is asked for', async () => {
    const { store, good, asked } = files();
    const question = await runCommand('import', asked, '--store', store, '--lang', 'de');
    expect(question.err).toBe(
      'redress: asked.csv: Datumsangaben in Created at lassen sich mit Tag zuerst oder Monat zuerst lesen. Was ist gemeint? --date-order dmy oder --date-order mdy\n',
    );
    expect((await runCommand('import', good, '--store', store, '--lang', 'de')).err).toContain(
      '1 neu, 0 geändert, 0 unverändert, 1 abgelehnt',
    );
    const sniffed = await runCommand('sniff', asked, '--lang', 'de');
    expect(sniffed.out).toContain('nach Namen und Werten erschlossen');
    expect((await runCommand('sniff', join(good, 'none'), '--lang', 'de')).err).toContain('ließ sich nicht öffnen');
  });
});
