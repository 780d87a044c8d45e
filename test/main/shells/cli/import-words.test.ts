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
      'redress: asked.csv: Dates in Created at can be read day first or month first: 03/04/2024 is 3 April 2024 or 4 March 2024. Which is meant? --date-order dmy or --date-order mdy\n',
    ]);
    const { err } = await runCommand('import', good, '--store', store);
    expect(err).toContain('1 new, 0 changed, 0 same, 1 rejected\n  more than once in the file, kept once: 1');
  });

  it('ask what rows are that share a number only far down the file; few of them are told afterwards', async () => {
    const folder = temporaryFolder();
    const rowOf = (id: number, category: string): string => `${id},2024-03-05 10:00,${category}`;
    const write = (name: string, pairs: number): string => {
      const single = Array.from({ length: 5_100 }, (_, k) => rowOf(k, 'Late'));
      const twice = Array.from({ length: pairs }, (_, k) => [rowOf(6_000 + k, 'Late'), rowOf(6_000 + k, 'Broken')]);
      writeFileSync(join(folder, name), `Ticket ID,Created at,Category\n${[...single, ...twice.flat()].join('\n')}\n`);
      return join(folder, name);
    };
    const long = write('long.csv', 120);
    const { code, err } = await runCommand('import', long, '--store', join(folder, 'a.redress'));
    expect([code, err]).toEqual([
      65,
      'redress: long.csv: 120 of 5340 rows share their "Ticket ID" with an earlier row, but differ in Category. What is one row? --several-rows events or --several-rows parts or --map caseId=\'*\'\n',
    ]);
    const together = await runCommand('import', long, '--store', join(folder, 'b.redress'), '--several-rows', 'parts');
    expect(together.err).toContain('5,220 new, 0 changed, 0 same, 0 rejected');
    expect(together.err).not.toContain('more than once');
    const few = await runCommand('import', write('few.csv', 15), '--store', join(folder, 'c.redress'));
    expect(few.err).toContain(
      'more than once in the file, kept once: 15\n  15 of them with other content than the row that was kept; if they belong together, undo import 1 and import the file again with --several-rows events, parts or lines\n',
    );
  });

  it('are German where that is asked for', async () => {
    const { store, good, asked } = files();
    const question = await runCommand('import', asked, '--store', store, '--lang', 'de');
    expect(question.err).toBe(
      'redress: asked.csv: Datumsangaben in Created at lassen sich mit Tag zuerst oder Monat zuerst lesen: 03/04/2024 ist der 3. April 2024 oder 4. März 2024. Was ist gemeint? --date-order dmy oder --date-order mdy\n',
    );
    expect((await runCommand('import', good, '--store', store, '--lang', 'de')).err).toContain(
      '1 neu, 0 geändert, 0 unverändert, 1 abgelehnt',
    );
    const sniffed = await runCommand('sniff', asked, '--lang', 'de');
    expect(sniffed.out).toContain('nach Namen und Werten erschlossen');
    expect((await runCommand('sniff', join(good, 'none'), '--lang', 'de')).err).toContain('ließ sich nicht öffnen');
  });
});
