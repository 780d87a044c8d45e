export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

export type Difference = { path: string; got: Json | undefined; expected: Json };

/**
 * Where an answer differs from the one expected: numbers by |got − expected| <= tolerance · max(1, |expected|), all else
 * exactly. Keys that are not expected are not looked at.
 */
export function differences(got: Json | undefined, expected: Json, tolerance: number, path = ''): Difference[] {
  if (typeof expected === 'number' && typeof got === 'number') {
    const isClose = Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));
    return isClose ? [] : [{ path, got, expected }];
  }
  if (isList(expected)) {
    if (!isList(got)) return [{ path, got, expected }];
    if (got.length !== expected.length) {
      return [{ path: `${path}.length`, got: got.length, expected: expected.length }];
    }
    return expected.flatMap((item, i) => differences(got[i], item, tolerance, `${path}[${i}]`));
  }
  if (isRecord(expected)) {
    if (!isRecord(got)) return [{ path, got, expected }];
    return Object.entries(expected).flatMap(([key, item]) =>
      item === undefined ? [] : differences(got[key], item, tolerance, path === '' ? key : `${path}.${key}`),
    );
  }
  return got === expected ? [] : [{ path, got, expected }];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !isList(value);
}
