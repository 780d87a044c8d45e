import { describe, expect, it } from 'vitest';
import { chooseOption } from '../../../renderer/pages/data/choose-option.ts';

describe('an answer to a question about a file', () => {
  it.each([
    ['--date-order dmy', { dateOrder: 'dmy' }],
    ['--kind orders', { kind: 'orders' }],
    ['--preset zendesk', { preset: 'zendesk' }],
    ['--zone Europe/Berlin', { zone: 'Europe/Berlin' }],
    ['--delimiter ;', { delimiter: ';' }],
    ["--delimiter '\\t'", { delimiter: '\t' }],
    ['--encoding windows-1252', { encoding: 'windows-1252' }],
    ['--map receivedAt=Datum', { map: { receivedAt: 'Datum' } }],
    ['--map "caseId=Ticket no"', { map: { caseId: 'Ticket no' } }],
    ["--map caseId='Ticket = no'", { map: { caseId: 'Ticket = no' } }],
  ])('means what %s means on the command line', (flag, expected) => {
    expect(chooseOption({}, flag)).toEqual(expected);
  });

  it('adds to what was decided before', () => {
    const before = { kind: 'complaints' as const, map: { caseId: 'Nr' } };
    expect(chooseOption(before, '--map receivedAt=Datum')).toEqual({
      kind: 'complaints',
      map: { caseId: 'Nr', receivedAt: 'Datum' },
    });
    expect(before.map).toEqual({ caseId: 'Nr' });
  });

  it.each(['--date-order sideways', '--kind cats', '--map nothing', '--force yes', 'dmy'])(
    'changes nothing for %s',
    (flag) => {
      expect(chooseOption({ dateOrder: 'ymd' }, flag)).toEqual({ dateOrder: 'ymd' });
    },
  );
});

it('takes profiles and complaint rules as the command line writes them', () => {
  expect(chooseOption({}, '--profile 3')).toEqual({ profile: 3 });
  expect(chooseOption({ profile: 3 }, '--profile none')).toEqual({ profile: 'none' });
  expect(chooseOption({}, '--profile x')).toEqual({});
  expect(chooseOption({}, '--complaint-rule none')).toEqual({ complaintRule: null });
  expect(chooseOption({}, `--complaint-rule '"Ticket type" is "It's late"'`)).toEqual({
    complaintRule: {
      match: 'all',
      conditions: [{ of: 'column', name: 'Ticket type', op: 'is', value: "It's late" }],
    },
  });
});
