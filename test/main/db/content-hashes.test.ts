import { describe, expect, it } from 'vitest';
import { contentHashes } from '../../../main/db/content-hashes.ts';
import { entityOf } from '../../../main/db/entities.ts';
import { makeBatch, type TestRow } from '../../support/make-batch.ts';

const OLD: TestRow = {
  caseId: '1',
  receivedAt: 1_700_000_000_000,
  resolvedAt: 1_700_000_500_000,
  reopens: 2,
  compensation: 1250,
  apology: true,
  escalated: false,
  satisfaction: 4,
  narrative: 'The parcel was late.',
  extra: 'kept',
};

function hashOf(kind: 'complaints', row: TestRow): number[] {
  return [...contentHashes(makeBatch(kind, [row]), entityOf(kind).fields, {})];
}

describe('contentHashes', () => {
  // Frozen: a store of an earlier version would take every row for changed if one of these moved.
  it('stay what they were for rows without the fields that came later', () => {
    expect(hashOf('complaints', OLD)).toEqual([1894549139, 2083833670]);
  });

  it('tell a row with a later field from one without it', () => {
    const old = hashOf('complaints', OLD);
    for (const more of [{ rePromises: 0 }, { policyBlocked: false }, { authorityLimit: 0 }, { approvedAt: 0 }]) {
      expect(hashOf('complaints', { ...OLD, ...more })).not.toEqual(old);
    }
  });
});
