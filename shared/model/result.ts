/** Expected trouble is a value: either `ok` with a value, or a typed trouble with words for people and details for code. */
export type Result<T, E extends Trouble = Trouble> = { ok: true; value: T } | { ok: false; error: E };

/** What went wrong, in a form that may cross a process border: no error object, no stack. */
export type Trouble = {
  code: TroubleCode;
  /** For people: one or two sentences, what happened and what to do. */
  message: string;
  /** For code: plain JSON, never cell values of customers. */
  details?: Readonly<Record<string, unknown>>;
};

/**
 * Every kind of expected trouble. The command line maps them to sysexits (see `exitCodeOf`), the interface to words.
 */
export type TroubleCode =
  | 'usage'
  | 'needs-decision'
  | 'refused'
  | 'unreadable'
  | 'not-found'
  | 'cannot-create'
  | 'io'
  | 'busy'
  | 'newer-store'
  | 'not-a-store'
  | 'damaged'
  | 'cancelled'
  | 'internal';

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function trouble(
  code: TroubleCode,
  message: string,
  details?: Readonly<Record<string, unknown>>,
): { ok: false; error: Trouble } {
  return { ok: false, error: details === undefined ? { code, message } : { code, message, details } };
}

/** The sysexits code of a trouble: 64 usage, 65 data, 66 input, 70 internal, 73 cannot create, 74 I/O, 75 busy. */
export function exitCodeOf(code: TroubleCode): number {
  switch (code) {
    case 'usage':
      return 64;
    case 'needs-decision':
    case 'refused':
    case 'newer-store':
    case 'damaged':
    case 'not-a-store':
      return 65;
    case 'unreadable':
    case 'not-found':
      return 66;
    case 'internal':
      return 70;
    case 'cannot-create':
      return 73;
    case 'io':
      return 74;
    case 'busy':
    case 'cancelled':
      return 75;
    default:
      return assertNever(code);
  }
}

export function assertNever(value: never): never {
  throw new RangeError(`unexpected value ${String(value)}`);
}
