import {
  array,
  assert,
  constant,
  double,
  float64Array,
  int32Array,
  int8Array,
  integer,
  oneof,
  property,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumn, unpackColumn, type TypedColumn } from '../../../main/db/queries/pack-column.ts';

function packedBytes(column: TypedColumn): number {
  return packColumn(column).bytes.length;
}

function thereAndBack(column: TypedColumn): TypedColumn {
  const { packing, bytes } = packColumn(column);
  return unpackColumn(packing, bytes);
}

describe('packColumn', () => {
  it('gives back exactly what it was given', () => {
    const instants = array(
      oneof(
        constant(Number.NaN),
        integer({ min: -5e8, max: 5e8 }).map((minute) => minute * 60_000),
        double(),
      ),
    ).map((values) => Float64Array.from(values, (value) => (Object.is(value, -0) ? 0 : value)));
    assert(
      property(oneof(instants, float64Array(), int32Array(), int8Array()), (column) => {
        const plain = column instanceof Float64Array ? column.map((value) => (value === 0 ? 0 : value)) : column;
        expect(thereAndBack(plain)).toEqual(plain);
      }),
    );
  });

  it.each([[[-60_000, -5e-324]], [[0, 5e-324]], [[60_000 * (1 + 2 ** -52), 0]], [[180_000.00000000003, 0]]])(
    'is not taken in by quotients that round to whole numbers: %j',
    (values) => {
      const column = Float64Array.from(values);
      expect(thereAndBack(column)).toEqual(column);
    },
  );

  it('survives bytes that stand at an odd place', () => {
    const column = Float64Array.of(60_000, Number.NaN, 120_000, 0.5);
    const { packing, bytes } = packColumn(column);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(unpackColumn(packing, shifted.subarray(1))).toEqual(column);
  });

  it('is as narrow as the values allow', () => {
    const start = Date.UTC(2023, 0, 1);
    expect(packedBytes(Float64Array.from({ length: 1000 }, (_, at) => start + at * 60_000))).toBe(2000);
    expect(packedBytes(Float64Array.from({ length: 1000 }, (_, at) => start + at * 1_234_567))).toBe(4000);
    expect(packedBytes(Int32Array.from({ length: 1000 }, (_, at) => 24_000 + (at % 30)))).toBe(1000);
    expect(packedBytes(new Float64Array(1000).fill(Number.NaN))).toBe(1000);
    expect(packedBytes(Float64Array.of(0.1, 0.2))).toBe(16);
  });
});
