import { describe, expect, it } from 'vitest';
import { readProportion } from '../../shared/metrics/read-proportion.ts';

describe('readProportion', () => {
  it('says why there is no proportion instead of giving 0', () => {
    expect(readProportion({ yes: 0, no: 0, unknown: 3, pending: 2 })).toEqual({
      why: 'no window of follow-up has closed yet',
    });
    expect(readProportion({ yes: 0, no: 0, unknown: 3, pending: 0 })).toEqual({ why: 'not known for any case here' });
    expect(readProportion({ yes: 0, no: 0, unknown: 0, pending: 0 })).toEqual({ why: 'no case here to ask about' });
  });

  it('leaves unknown and pending cases out of the denominator', () => {
    expect(readProportion({ yes: 1, no: 3, unknown: 5, pending: 7 })).toMatchObject({ numerator: 1, denominator: 4 });
  });
});
