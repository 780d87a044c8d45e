import { z } from 'zod';
import type { Json } from './differences.ts';

const number = z.number();
const maybe = z.number().nullable();

/** What cases of any oracle may be given; each adapter asks for what it needs. */
const inputsSchema = z.looseObject({
  level: number.optional(),
  x: z.union([number, z.array(maybe)]).optional(),
  n: z.union([number, z.array(maybe)]).nullish(),
  y: z.array(maybe).optional(),
  p: z.array(maybe).optional(),
  x1: number.optional(),
  n1: number.optional(),
  t1: number.optional(),
  x2: number.optional(),
  n2: number.optional(),
  t2: number.optional(),
  chart: z.string().optional(),
  center: number.optional(),
  sigma: number.optional(),
  time: z.array(number).optional(),
  event: z.array(z.union([number, z.boolean()])).optional(),
  group: z.array(z.union([number, z.string()])).optional(),
  unit: z.array(z.union([number, z.string()])).optional(),
  exposure: z.array(maybe).nullish(),
  penalty: number.optional(),
  min_segment: number.optional(),
  period: number.optional(),
});

const oracleSchema = z.object({
  oracle: z.string(),
  tolerance: number.nonnegative(),
  cases: z.array(
    z.object({ id: z.union([z.string(), number]), inputs: inputsSchema, expected: z.record(z.string(), z.json()) }),
  ),
});

export type Inputs = z.infer<typeof inputsSchema>;
export type Oracle = {
  name: string;
  tolerance: number;
  cases: { id: string; inputs: Inputs; expected: Json }[];
};

/** An oracle file's content, checked; throws with the place at fault. */
export function readOracle(content: unknown): Oracle {
  const { oracle, tolerance, cases } = oracleSchema.parse(content);
  return { name: oracle, tolerance, cases: cases.map((item) => ({ ...item, id: String(item.id) })) };
}

/** The input of that name, or an error that names it. */
export function need<K extends keyof Inputs>(inputs: Inputs, key: K): NonNullable<Inputs[K]> {
  const value = inputs[key];
  if (value === undefined || value === null) throw new RangeError(`the case has no input "${key}"`);
  return value;
}

/** The list of that name, nulls kept. */
export function needList(inputs: Inputs, key: 'x' | 'y' | 'n' | 'p' | 'exposure'): (number | null)[] {
  const value = need(inputs, key);
  if (!Array.isArray(value)) throw new RangeError(`the input "${key}" must be a list`);
  return value;
}

/** The list of that name; a null in it is an error. */
export function needNumbers(inputs: Inputs, key: 'x' | 'y' | 'n' | 'p' | 'exposure'): number[] {
  return needList(inputs, key).map((value) => {
    if (value === null) throw new RangeError(`the input "${key}" must hold no null`);
    return value;
  });
}

/** The single number of that name. */
export function needNumber(inputs: Inputs, key: 'x' | 'n'): number {
  const value = need(inputs, key);
  if (typeof value !== 'number') throw new RangeError(`the input "${key}" must be a number`);
  return value;
}
