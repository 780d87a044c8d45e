import { forestPlotHeight, forestPlotOption } from '../../../shared/charts/forest-plot.ts';
import type { FollowUp, Iceberg, MatchedComparison, RevenueAtRisk } from '../../../shared/model/follow-up.ts';
import type { Interval } from '../../../shared/model/series.ts';
import { forestData } from '../../../shared/words/forest-data.ts';
import { formatDuration } from '../../../shared/words/format-duration.ts';
import { formatMoney } from '../../../shared/words/format-money.ts';
import { formatNumber, formatShare, formatSigned } from '../../../shared/words/format.ts';
import { differenceText, paradoxSentence } from '../../../shared/words/paradox-words.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { assumptionRange, assumptionSource } from '../../../shared/words/setting-words.ts';
import { columnWidths } from '../column-widths.ts';
import { figure } from '../figure.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { cohortTable } from './cohort-table.ts';

const WIDTH = 690;

/** Do they come back: paradox verdict, forest plot, cohorts, revenue at risk, iceberg. Left out without orders. */
export function loyaltyPage(context: ReportContext): Html | null {
  const { followUp, say, lang } = context;
  if (followUp === null) return null;
  const { baseline, doseResponse } = followUp.loyalty;
  if ('why' in baseline && 'why' in doseResponse) return null;
  return html`<section class="page">
    <h1>${say('loyalty.title')}</h1>
    ${'why' in baseline ? html`<p class="note">${reasonWords(baseline.why, lang)}</p>` : html`<p class="lead">${paradoxSentence(baseline, lang)}</p>`}
    ${comparisons(context, followUp)} ${forest(context, followUp)} ${cohortTable(context)}
    <div class="halves">${revenue(context, followUp.loyalty.revenueAtRisk)} ${iceberg(context, followUp.iceberg)}</div>
  </section>`;
}

function comparisons(context: ReportContext, { loyalty }: FollowUp): Html {
  const { say, lang } = context;
  const { baseline } = loyalty;
  if ('why' in baseline) return NOTHING;
  const { all, prompt, promptWithinMs, falsification, isComparable } = baseline;
  const time = promptWithinMs === null ? '' : formatDuration(promptWithinMs, lang);
  const column = (label: string): Html => html`<th scope="col" class="number">${label}</th>`;
  return html`<table class="tight small">
      ${columnWidths([46, 28, 24, 22, null, 21])}
      <thead>
        <tr>
          <th scope="col">${say('paradox.group')}</th>
          ${column(say('paradox.complainants'))} ${column(say('paradox.share'))} ${column(say('paradox.baseline'))}
          ${column(say('paradox.difference'))} ${column(say('paradox.detectable'))}
        </tr>
      </thead>
      <tbody>
        ${comparison(context, say('paradox.all'), all)}
        ${'why' in prompt ? NOTHING : comparison(context, say('paradox.prompt', { time }), prompt)}
        ${comparison(context, say('paradox.before'), falsification)}
      </tbody>
    </table>
    <p class="note">
      ${say(isComparable ? 'paradox.comparable' : 'paradox.not-comparable')}
      ${say('print-follow.unmatched', { n: formatNumber(all.unmatched, lang), all: formatNumber(all.complainants, lang) })}
    </p>`;
}

function comparison({ lang }: ReportContext, name: string, one: MatchedComparison): Html {
  const { complainants, share, baseline, difference, detectable } = one;
  const range = `${differenceText(difference.mid, lang)} (${differenceText(difference.low, lang)} – ${differenceText(difference.high ?? 1, lang)})`;
  const cells = [
    formatNumber(complainants, lang),
    formatShare(share, lang),
    formatShare(baseline, lang),
    range,
    `± ${formatNumber(detectable * 100, lang, 1)}`,
  ];
  return html`<tr>
    <td>${name}</td>
    ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
  </tr>`;
}

function forest(context: ReportContext, { loyalty }: FollowUp): Html {
  const { say, lang, theme } = context;
  const { doseResponse, baseline } = loyalty;
  if ('why' in doseResponse) return NOTHING;
  const data = forestData(doseResponse, baseline, say('loyalty.bySpeed'), lang);
  const size = { width: WIDTH, height: forestPlotHeight(data) };
  return html`<h2>${say('loyalty.bySpeed')}</h2>
    ${figure(context, forestPlotOption(data, theme, 150, 140), size, data.description)}
    <p class="note">${say('dose.note')}; ${say('dose.caption')}. ${say('loyalty.caution')}</p>`;
}

function revenue({ say, lang }: ReportContext, value: RevenueAtRisk | { why: string }): Html {
  if ('why' in value) {
    return html`<div>
      <h2>${say('revenue.title')}</h2>
      <p class="note">${reasonWords(value.why, lang)}</p>
    </div>`;
  }
  const { lostPurchases, lostValue, currency, averageOrderValue } = value;
  const money = (minor: number): string => formatMoney(minor, currency, lang);
  return html`<div>
    <h2>${say('revenue.title')}</h2>
    <table class="tight small">
      ${columnWidths([36, null])}
      <tbody>
        <tr>
          <td>${say('revenue.purchases')}</td>
          <td class="number">${spread(lostPurchases, (n) => formatSigned(n, lang))}</td>
        </tr>
        <tr>
          <td>${say('revenue.value')}</td>
          <td class="number">${spread(lostValue, money)}</td>
        </tr>
      </tbody>
    </table>
    <p class="note">${say('revenue.average', { value: money(averageOrderValue) })}</p>
  </div>`;
}

function iceberg({ say, lang }: ReportContext, value: Iceberg | { why: string }): Html {
  if ('why' in value) {
    return html`<div>
      <h2>${say('iceberg.title')}</h2>
      <p class="note">${reasonWords(value.why, lang)}</p>
    </div>`;
  }
  const { assumption, voiced, unhappy, told } = value;
  const people = (n: number): string => formatNumber(Math.round(n), lang);
  return html`<div>
    <h2>${say('iceberg.title')}</h2>
    <table class="tight small">
      ${columnWidths([36, null])}
      <tbody>
        <tr>
          <td>${say('iceberg.voiced')}</td>
          <td class="number">${people(voiced)}</td>
        </tr>
        <tr>
          <td>${say('iceberg.unhappy')}</td>
          <td class="number">${spread(unhappy, people)}</td>
        </tr>
        <tr>
          <td>${say('iceberg.told')}</td>
          <td class="number">${spread(told, people)}</td>
        </tr>
      </tbody>
    </table>
    <p class="note">
      ${say(assumption.isOn ? 'print-follow.assumed' : 'print-follow.assumed-off', {
        range: assumptionRange(assumption, lang),
        source: assumptionSource(assumption, lang),
      })}
    </p>
  </div>`;
}

function spread({ low, mid, high }: Interval, text: (n: number) => string): string {
  return `${text(mid)} (${text(low)} – ${text(high ?? mid)})`;
}
