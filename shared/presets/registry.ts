import { cfpb } from './cfpb.ts';
import { customerSupportTickets } from './customer-support-tickets.ts';
import { dynamics365 } from './dynamics-365.ts';
import { freshdesk } from './freshdesk.ts';
import { freshservice } from './freshservice.ts';
import { hubspot } from './hubspot.ts';
import { intercomProdsight } from './intercom-prodsight.ts';
import { jiraServiceManagement } from './jira-service-management.ts';
import { la311 } from './la-311.ts';
import { nyc311 } from './nyc-311.ts';
import { olistOrders, olistReviews, olistTables } from './olist.ts';
import { onlineRetail } from './online-retail.ts';
import { oxid } from './oxid.ts';
import type { Preset } from './preset.ts';
import { salesforce } from './salesforce.ts';
import { servicenowAudit, servicenowList } from './servicenow.ts';
import { shopify } from './shopify.ts';
import { stripeApi } from './stripe-api.ts';
import { stripe } from './stripe.ts';
import { woocommerceAnalytics, woocommerceOrders } from './woocommerce.ts';
import { zendesk } from './zendesk.ts';

/** Every source Redress knows. To add one: a file, a line here, a fixture test. */
export const PRESETS: readonly Preset[] = [
  zendesk,
  freshdesk,
  freshservice,
  jiraServiceManagement,
  servicenowList,
  servicenowAudit,
  salesforce,
  hubspot,
  dynamics365,
  intercomProdsight,
  cfpb,
  nyc311,
  la311,
  customerSupportTickets,
  shopify,
  woocommerceAnalytics,
  woocommerceOrders,
  stripe,
  stripeApi,
  oxid,
  onlineRetail,
  olistOrders,
  olistReviews,
  ...olistTables,
];

export function presetById(id: string): Preset | null {
  return PRESETS.find((preset) => preset.id === id) ?? null;
}
