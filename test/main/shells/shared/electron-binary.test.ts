import { describe, expect, it } from 'vitest';
import { hasScreen } from '../../../../main/shells/shared/electron-binary.ts';
import { defaultStore, newStore } from '../../../../main/shells/shared/default-store.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';
import { join } from 'node:path';
import { existsSync } from 'node:fs';

describe('a screen', () => {
  it.each([
    ['win32', {}, true],
    ['darwin', {}, true],
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ] as const)('on %s with %j: %s', (platform, environment, expected) => {
    expect(hasScreen(platform, environment)).toBe(expected);
  });
});

describe('the store of the app', () => {
  it('is the one that is named, and its folder is made', () => {
    const storePath = join(temporaryFolder(), 'deep', 'firm.redress');
    expect(defaultStore({ REDRESS_STORE: storePath })).toMatchObject({ ok: true, value: { storePath } });
    expect(existsSync(join(storePath, '..'))).toBe(true);
    expect(existsSync(storePath)).toBe(false);
  });

  it('says what is wrong when its folder cannot be made', () => {
    const result = defaultStore({ REDRESS_STORE: join(import.meta.filename, 'below', 'a.redress') });
    expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('is made in the zone of this machine', () => {
    expect(newStore()).toEqual({ organisation: 'My organisation', zone: 'UTC' });
    expect(newStore('Firm', 'Europe/Berlin')).toEqual({ organisation: 'Firm', zone: 'Europe/Berlin' });
  });
});
