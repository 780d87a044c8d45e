import { describe, expect, it } from 'vitest';
import { narrowColumn, narrowDoubles } from '../../shared/metrics/narrow-column.ts';

describe('narrowColumn', () => {
  it('is as narrow as the numbers allow and changes none of them', () => {
    expect(narrowColumn(Int32Array.of(-1, 127))).toEqual(Int8Array.of(-1, 127));
    expect(narrowColumn(Int32Array.of(-128, 128))).toEqual(Int16Array.of(-128, 128));
    expect(narrowColumn(Int32Array.of(-32_768, 32_767))).toEqual(Int16Array.of(-32_768, 32_767));
    expect(narrowColumn(Int32Array.of(32_768))).toEqual(Int32Array.of(32_768));
    expect(narrowColumn(Int32Array.of(-32_769))).toEqual(Int32Array.of(-32_769));
    expect(narrowColumn(new Int32Array(0))).toEqual(new Int8Array(0));
  });
});

describe('narrowDoubles', () => {
  it('halves money that stays exact, with what is absent, and leaves the rest as it is', () => {
    expect(narrowDoubles(Float64Array.of(1250, Number.NaN, -16_777_216))).toEqual(
      Float32Array.of(1250, Number.NaN, -16_777_216),
    );
    const large = Float64Array.of(1250, 16_777_217);
    expect(narrowDoubles(large)).toBe(large);
    const fractions = Float64Array.of(0.1);
    expect(narrowDoubles(fractions)).toBe(fractions);
  });
});
