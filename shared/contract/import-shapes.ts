import { z } from 'zod';
import { ROW_KINDS } from '../model/fields.ts';
import { objectOf, said } from './parts.ts';
import type { ImportSummary } from '../model/analysis.ts';
import type { ComplaintRule, RuleCondition, RuleProposal } from '../model/complaint-rule.ts';
import type {
  Dialect,
  ImportOptions,
  ImportOutcome,
  KeySketch,
  Question,
  RecalledProfile,
  RecognisedColumn,
  RecognisedDates,
  Recognition,
  StoredPreview,
} from '../model/recognition.ts';
import type { Reject, RejectRule } from '../model/reject.ts';

const rowKind = z.enum(ROW_KINDS);
const count = z.number().int().nonnegative();

export const complaintRule = objectOf<ComplaintRule>({
  match: z.enum(['all', 'any']),
  conditions: z
    .array(
      objectOf<RuleCondition>({
        of: z.enum(['field', 'column']),
        name: z.string().min(1).max(500),
        op: z.enum(['is', 'is-not', 'contains', 'at-most', 'at-least']),
        value: z.string().max(500),
      }),
    )
    .min(1)
    .max(50)
    .readonly(),
});

export const importOptions = objectOf<ImportOptions>({
  kind: z.exactOptional(rowKind),
  preset: z.exactOptional(z.string().max(60)),
  map: z.exactOptional(z.record(z.string().max(60), z.string().max(500)).readonly()),
  dateOrder: z.exactOptional(z.enum(['ymd', 'dmy', 'mdy'])),
  datesExchanged: z.exactOptional(z.boolean()),
  zone: z.exactOptional(z.string().max(60)),
  delimiter: z.exactOptional(z.string().max(4)),
  encoding: z.exactOptional(z.string().max(40)),
  complaintRule: z.exactOptional(complaintRule.nullable()),
  contactsAsChances: z.exactOptional(z.boolean()),
  pseudonymise: z.exactOptional(z.boolean()),
  key: z.exactOptional(z.array(z.string().max(500)).min(1).max(20).readonly()),
  severalRows: z.exactOptional(z.enum(['events', 'parts', 'lines'])),
  nothing: z.exactOptional(z.record(z.string().max(500), z.array(z.string().max(200)).max(50).readonly()).readonly()),
  profile: z.exactOptional(z.union([z.number().int().positive(), z.literal('none')])),
  acceptGuess: z.exactOptional(z.boolean()),
  asTable: z.exactOptional(z.boolean()),
  joins: z.exactOptional(
    z
      .record(z.string().max(500), z.union([z.string().max(500), z.array(z.string().max(500)).max(2000).readonly()]))
      .readonly(),
  ),
  fillDown: z.exactOptional(z.record(z.string().max(500), z.boolean()).readonly()),
  repair: z.exactOptional(z.boolean()),
});

const dialect = objectOf<Dialect>({
  encoding: z.string(),
  hasBom: z.boolean(),
  delimiter: z.string(),
  quote: z.string(),
  escape: z.string(),
  newline: z.enum(['\n', '\r\n', '\r']),
  headerRow: count.nullable(),
  hasMixedNewlines: z.exactOptional(z.literal(true)),
});

export const question = objectOf<Question>({
  id: z.string(),
  said,
  choices: z.array(z.strictObject({ value: z.string(), said, flag: z.string(), sample: z.array(z.string()) })),
});

export const recognition = objectOf<Recognition>({
  file: z.string(),
  bytes: count,
  dialect,
  kind: rowKind.nullable(),
  source: z.strictObject({ id: z.string(), label: z.string() }).nullable(),
  confidence: z.number().min(0).max(1),
  reasons: z.array(said),
  columns: z.array(
    objectOf<RecognisedColumn>({
      position: count,
      name: z.string(),
      field: z.string().nullable(),
      samples: z.array(z.string()),
    }),
  ),
  dates: z.array(
    objectOf<RecognisedDates>({
      column: z.string(),
      format: z.string().nullable(),
      decidedBy: z.strictObject({ line: count, value: z.string() }).nullable(),
    }),
  ),
  sentinels: z.array(z.strictObject({ column: z.string(), value: z.string(), count })),
  questions: z.array(question),
  keys: z.array(objectOf<KeySketch>({ field: z.string(), hashes: z.array(count).readonly() })).readonly(),
  joined: z.array(z.strictObject({ column: z.string(), file: z.string(), key: z.string() })).readonly(),
  needs: z.array(z.strictObject({ id: z.string(), label: z.string() })).readonly(),
  profile: objectOf<RecalledProfile>({
    id: z.number().int(),
    name: z.string(),
    usedAt: z.number(),
    usedFor: z.string(),
    isUsed: z.boolean(),
    isSame: z.boolean(),
    missing: z.array(z.string()).readonly(),
    extra: z.array(z.string()).readonly(),
  }).nullable(),
  rules: z.array(objectOf<RuleProposal>({ rule: complaintRule, counted: count, looked: count })).readonly(),
  options: importOptions,
  stored: z
    .array(
      objectOf<StoredPreview>({
        values: z.record(z.string(), z.union([z.string(), z.number()]).nullable()).readonly(),
        extra: z.record(z.string(), z.string()).readonly(),
        counts: z.boolean(),
        problem: said.nullable(),
      }),
    )
    .readonly(),
  preview: z.array(z.array(z.string())),
});

export const unreadWord = z.strictObject({ column: z.string(), field: z.string(), value: z.string(), n: count });

export const importOutcome = objectOf<ImportOutcome>({
  id: z.number().int(),
  file: z.string(),
  kind: rowKind,
  source: z.string(),
  rows: count,
  added: count,
  changed: count,
  same: count,
  rejected: count,
  duplicates: count,
  differing: count,
  contacts: count,
  leftOut: z.record(z.string(), count),
  unmapped: z.array(z.string()),
  unread: z.array(unreadWord),
  pooledKeys: z.array(z.strictObject({ key: z.string(), cases: count })),
});

export const importSummary = objectOf<ImportSummary>({
  id: z.number().int(),
  kind: z.string(),
  file: z.string(),
  source: z.string(),
  status: z.enum(['loading', 'done', 'undone']),
  finishedAt: z.number().nullable(),
  rows: count,
  added: count,
  changed: count,
  same: count,
  rejected: count,
  contacts: z.exactOptional(count),
});

const rejectRule: z.ZodType<RejectRule, RejectRule> = z.enum([
  'missing-id',
  'missing-date',
  'missing-value',
  'bad-date',
  'bad-duration',
  'bad-number',
  'bad-score',
  'bad-flag',
  'lost-data',
  'lost-digits',
  'ragged-row',
  'cell-too-long',
  'unclosed-quote',
  'conflicting-duplicate',
]);

export const reject = objectOf<Reject>({
  line: count,
  column: z.string().nullable(),
  value: z.string(),
  rule: rejectRule,
  message: z.string(),
  cells: z.array(z.string()),
});
