import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { businessClock } from '../../shared/metrics/business-clock.ts';
import { describeWithShared } from '../support/shared-data.ts';

const MINUTE = 60_000;

/** Open every day from 9 to 21, as the vendor's own columns show. */
const week = Array.from({ length: 7 }, () => [{ from: 540, to: 1260 }]);

describeWithShared('the business hours of a real help desk', ['data', 'zendesk', 'tickets-2023-04.csv'], (path) => {
  it("give the vendor's own resolution times, on both clocks, to within two minutes", () => {
    const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
    const names = head.replace(/^\uFEFF/, '').split(',');
    const cell = (line: string, name: string): string => line.split(',')[names.indexOf(name)] ?? '';
    const at = (line: string, name: string): number => Date.parse(`${cell(line, name).replace(' ', 'T')}Z`);
    const solved = lines.filter((line) => Number(cell(line, 'Full resolution time in minutes')) > 0);
    const clock = businessClock({ zone: 'UTC', week, holidays: [] });
    const off = (line: string, name: string, ms: number): boolean =>
      Math.abs(ms / MINUTE - Number(cell(line, name))) > 2;
    const both = solved.map((line) => {
      const [from, to] = [at(line, 'Created at'), at(line, 'Solved at')];
      return {
        calendar: off(line, 'Full resolution time in minutes', to - from),
        business: off(line, 'Full resolution time in minutes within business hours', clock.elapsedMs(from, to)),
      };
    });
    expect(both.length).toBeGreaterThan(7000);
    expect(both.filter(({ calendar }) => calendar).length / both.length).toBeLessThan(0.01);
    // Some tickets of May lie under another table of the vendor's.
    expect(both.filter(({ business }) => business).length / both.length).toBeLessThan(0.01);
  });
});
