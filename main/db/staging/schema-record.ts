import { integerType, putNumber, putVarint, SIZES, textType, varintSize } from './record-bytes.ts';

/** A row of `sqlite_schema`: its columns are type, name, tbl_name, rootpage, sql. */
export function schemaRecord(
  { type, name, tbl_name, sql }: { type: string; name: string; tbl_name: string; sql: string },
  rootPage: number,
): Buffer {
  const [first, second, third, last] = [type, name, tbl_name, sql].map((text) => Buffer.from(text, 'utf8'));
  if (first === undefined || second === undefined || third === undefined || last === undefined) throw new RangeError();
  const rootType = integerType(rootPage);
  const types = [
    textType(first.length),
    textType(second.length),
    textType(third.length),
    rootType,
    textType(last.length),
  ];
  const headSize = 1 + types.reduce((sum, one) => sum + varintSize(one), 0);
  const texts = first.length + second.length + third.length + last.length;
  const record = Buffer.alloc(headSize + texts + (SIZES[rootType] ?? 0));
  let at = putVarint(record, 0, headSize);
  for (const one of types) at = putVarint(record, at, one);
  for (const text of [first, second, third]) at += text.copy(record, at);
  at = putNumber(record, at, rootType, rootPage);
  last.copy(record, at);
  return record;
}
