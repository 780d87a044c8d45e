import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchPresets } from '../../shared/presets/match-preset.ts';
import { PRESETS } from '../../shared/presets/registry.ts';
import { describeWithShared } from '../support/shared-data.ts';

describe('matching by header', () => {
  it('says how many of the columns are known', () => {
    const [best] = matchPresets(['Id', 'Requester id', 'Created at', 'Solved at', 'Via', 'My own field'], PRESETS);
    expect(best?.preset.id).toBe('zendesk');
    expect(best?.reasons.map(({ text }) => text)).toEqual(['5 of 6 columns of: Zendesk ticket export']);
  });

  it('finds no source in an arbitrary table', () => {
    expect(matchPresets(['Name', 'Email', 'City'], PRESETS)).toEqual([]);
    expect(matchPresets([], PRESETS)).toEqual([]);
  });
});

describeWithShared('header lines of real exports', ['data', 'export-headers'], (folder) => {
  it.each([
    ['zendesk_full_csv_export.csv', 'zendesk'],
    ['zendesk_real_subset_plum.csv', 'zendesk'],
    ['freshdesk_ticket_export.csv', 'freshdesk'],
    ['freshdesk_ticket_export_seen_in_the_wild.csv', 'freshdesk'],
    ['freshservice_ticket_export.csv', 'freshservice'],
    ['jira_all_fields_export.csv', 'jira'],
    ['jira_service_management_columns_seen.csv', 'jira'],
    ['servicenow_incident_list_export.csv', 'servicenow'],
    ['servicenow_audit_extract_uci.csv', 'servicenow-audit'],
    ['salesforce_columns_seen_unordered.csv', 'salesforce'],
    ['salesforce_api_case_fields_dataloader_style.csv', 'salesforce'],
    ['hubspot_columns_seen_unordered.csv', 'hubspot'],
    ['dynamics365_columns_seen_unordered.csv', 'dynamics-365'],
    ['intercom_prodsight_conversation_export.csv', 'intercom-prodsight'],
    ['cfpb_complaints.csv', 'cfpb'],
    ['nyc311_2023.csv', 'nyc-311'],
    ['nyc311_2025_excel_resaved.csv', 'nyc-311'],
    ['la311_myla311.csv', 'la-311'],
    ['kaggle_customer_support_tickets.csv', 'customer-support-tickets'],
    ['shopify_orders_export_79col.csv', 'shopify'],
    ['stripe_payments_export.csv', 'stripe'],
    ['woocommerce_analytics_orders_export.csv', 'woocommerce-analytics'],
    ['woocommerce_webtoffee_order_export.csv', 'woocommerce'],
  ])('%s is %s, and clearly so', (file, id) => {
    const header = readFileSync(join(folder, file), 'utf8').split(/\r?\n/, 1)[0] ?? '';
    const [best, second] = matchPresets(header.split(','), PRESETS);
    expect(best?.preset.id).toBe(id);
    expect(best?.confidence).toBeGreaterThan((second?.confidence ?? 0) + 0.05);
  });
});
