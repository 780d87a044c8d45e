import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../main/report/find-browser.ts';
import { cssString, escapeHtml, html, trusted } from '../../../main/report/html.ts';
import { assuranceMarkSvg, variationMarkSvg } from '../../../main/report/marks.ts';
import { renderChart } from '../../../main/report/render-chart.ts';
import { browserArguments, renderPdf } from '../../../main/report/render-pdf.ts';
import { PALETTES, themeOf } from '../../../shared/charts/design-tokens.ts';
import { CHARTS } from '../../../shared/charts/registry.ts';

describe('html', () => {
  it('escapes every text and no HTML', () => {
    const inner = html`<i>${'<&>"\''}</i>`;
    expect(html`<p title="${'"'}">${inner}${[trusted('<br>'), trusted('<hr>')]}${null}${7}</p>`.markup).toBe(
      '<p title="&quot;"><i>&lt;&amp;&gt;&quot;&#39;</i><br><hr>7</p>',
    );
  });
  it('shows control characters that HTML cannot carry', () => {
    expect(escapeHtml('a\u0000b\u001Bc\td')).toBe('a␀b␛c\td');
  });
  it('keeps CSS strings closed', () => {
    expect(cssString('a"b\\c\n</style>')).toBe(String.raw`"a\22 b\5c c\a \3c /style\3e "`);
  });
});

describe('marks', () => {
  it('say in words what they show, or nothing where the words stand beside them', () => {
    const mark = { state: 'concern', letter: 'H' } as const;
    expect(variationMarkSvg(mark, PALETTES.print, 'en').markup).toContain('aria-label="concern, high"');
    expect(variationMarkSvg(mark, PALETTES.print, 'en', true).markup).toContain('aria-hidden="true"');
    expect(assuranceMarkSvg(null, PALETTES.print, 'en').markup).toBe('');
  });
  it('have a shape of their own per state', () => {
    const states = ['common', 'concern', 'improvement', 'neutral', 'too-few'] as const;
    const shapes = states.map((state) => {
      const { markup } = variationMarkSvg({ state, letter: null }, PALETTES.print, 'en', true);
      return markup.replaceAll(/#[0-9a-f]{6}/g, '');
    });
    expect(new Set(shapes).size).toBe(5);
  });
});

describe('renderChart', () => {
  const [chart] = CHARTS;
  if (chart === undefined) throw new Error('no charts');
  const option = chart.drawExample(themeOf('print'));
  it('puts its id before every id inside', () => {
    const svg = renderChart(option, chart.size, 'one');
    expect(svg).not.toMatch(/zr\d|<style|class=/);
    expect([...svg.matchAll(/url\(#([^)]+)\)/g)].every(([, id]) => id?.startsWith('one-') === true)).toBe(true);
  });
  it('refuses an id that could not stand in HTML', () => {
    expect(() => renderChart(option, chart.size, 'a b')).toThrow(RangeError);
  });
});

describe('findBrowser', () => {
  const has = (...paths: string[]): ((path: string) => boolean) => {
    const known = new Set(paths);
    return (path) => known.has(path);
  };
  it('takes the one that is named, and no other instead', () => {
    const named = { REDRESS_BROWSER: '/opt/mine', PATH: '/usr/bin' };
    expect(findBrowser(named, 'linux', has('/opt/mine', '/usr/bin/chromium'))).toBe('/opt/mine');
    expect(findBrowser(named, 'linux', has('/usr/bin/chromium'))).toBeNull();
    expect(findBrowser({ CHROME_PATH: '/opt/chrome' }, 'linux', has('/opt/chrome'))).toBe('/opt/chrome');
  });
  it('looks where each system keeps programs', () => {
    expect(findBrowser({ PATH: '/bin:/usr/bin' }, 'linux', has('/usr/bin/google-chrome'))).toBe(
      '/usr/bin/google-chrome',
    );
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser({}, 'darwin', has(mac))).toBe(mac);
  });
  it('says so when there is none', () => {
    expect(findBrowser({ PATH: '/usr/bin' }, 'linux', () => false)).toBeNull();
  });
});

describe('renderPdf without a browser', () => {
  it('says what to do', async () => {
    const result = await renderPdf('<p>x</p>', { paper: 'a4', browserPath: null });
    expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(result.ok ? '' : result.error.message).toMatch(/REDRESS_BROWSER.*\.html/);
  });
  it('says so when what was named is no browser', async () => {
    const result = await renderPdf('<p>x</p>', { paper: 'a4', browserPath: '/no/such/browser', timeoutMs: 5000 });
    expect(result).toMatchObject({ ok: false, error: { code: 'io' } });
  });
  it('leaves the sandbox on but for root', () => {
    expect(browserArguments(0)).toContain('--no-sandbox');
    expect(browserArguments(1000)).not.toContain('--no-sandbox');
    expect(browserArguments(null)).not.toContain('--no-sandbox');
  });
});
