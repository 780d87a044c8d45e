import { describe, expect, it } from 'vitest';
import { settingsAsked } from '../../../../main/shells/cli/setting-options.ts';
import type { Setting, SettingContent } from '../../../../shared/model/setting.ts';

const made = (content: SettingContent, id = 1): Setting => ({
  id,
  content,
  reason: '',
  who: '',
  madeAt: 0,
  undoneAt: null,
  replaces: null,
  state: 'in-force',
});
const NINE_TO_FIVE = [{ from: 540, to: 1020 }];
const table: SettingContent = {
  kind: 'opening-hours',
  calendar: { zone: 'Europe/Berlin', week: Array.from({ length: 7 }, () => NINE_TO_FIVE), holidays: ['2026-12-25'] },
};

describe('what `redress settings` is asked to change', () => {
  it('reads opening hours day by day, in the store’s zone unless another is given', () => {
    expect(settingsAsked({ hours: ['mon-fri=9-17', 'sat=10:00-14:00'] }, [], 'Europe/Paris')).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'opening-hours',
          calendar: {
            zone: 'Europe/Paris',
            week: { 0: NINE_TO_FIVE, 5: [{ from: 600, to: 840 }], 6: [] },
            holidays: [],
          },
        },
      ],
    });
  });

  it('leaves what is not named as it is', () => {
    const asked = settingsAsked({ holiday: ['2027-01-01'] }, [made(table)], 'UTC');
    expect(asked).toMatchObject({
      ok: true,
      value: [{ calendar: { zone: 'Europe/Berlin', week: { 6: NINE_TO_FIVE }, holidays: ['2027-01-01'] } }],
    });
    const value = { low: 0.5, mid: 0.6, high: 0.7, source: 'survey', isOn: true };
    const off = settingsAsked(
      { switchOff: ['silent-share'] },
      [made({ kind: 'assumption', id: 'silent-share', value })],
      'UTC',
    );
    expect(off).toMatchObject({ ok: true, value: [{ value: { ...value, isOn: false } }] });
  });

  it.each([
    [{ hours: ['mon-fri'] }],
    [{ hours: ['mon=17-25'] }],
    [{ holiday: ['2027-01-01'] }],
    [{ assume: 'silent-share=0.5' }],
    [{ assume: 'silent-share=much', source: 's' }],
    [{ assume: 'planets=1', source: 's' }],
    [{ switchOn: ['planets'] }],
    [{ knownFailures: '120 of 3000' }],
  ])('refuses %j as usage', (options) => {
    expect(settingsAsked(options, [], 'UTC')).toMatchObject({ ok: false, error: { code: 'usage' } });
  });

  it('brings the literature back, and takes things away', () => {
    const asked = settingsAsked({ assume: 'silent-share=stated', hours: ['none'], knownFailures: 'none' }, [], 'UTC');
    expect(asked).toEqual({
      ok: true,
      value: [
        { kind: 'opening-hours', calendar: null },
        { kind: 'assumption', id: 'silent-share', value: null },
        { kind: 'known-failures', value: null },
      ],
    });
  });
});
