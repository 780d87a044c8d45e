type Makers<T> = { readonly [K in keyof T]: () => Exclude<T[K], undefined> };

/**
 * An object whose properties are made when they are first read, each once.
 * @param makers  by property, in the order in which they will be listed
 * @param atOnce  properties made now and kept as plain values: those that loops read again and again
 */
export function lazyObject<T extends object>(makers: Makers<T>, atOnce: readonly (keyof T & string)[] = []): T {
  const target = {};
  for (const [name, make] of Object.entries<(() => unknown) | undefined>(makers)) {
    if (make === undefined) continue;
    const isPlain = atOnce.some((one) => one === name);
    Object.defineProperty(
      target,
      name,
      isPlain ? { enumerable: true, value: make() } : { enumerable: true, configurable: true, get: once(make) },
    );
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every property has been defined from its maker
  return target as T;
}

/** A copy with some properties of its own; what has not been read yet of the object is not made by that. */
export function withProperties<T extends object, U extends object>(object: T, own: U): T & U {
  const descriptors = { ...Object.getOwnPropertyDescriptors(object), ...Object.getOwnPropertyDescriptors(own) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every property has been copied
  return Object.defineProperties({}, descriptors) as T & U;
}

/** What `make` needs is let go of when it has been called. */
export function once<V>(make: () => V): () => V {
  let made: { value: V } | null = null;
  let how: (() => V) | null = make;
  return () => {
    if (made === null && how !== null) {
      made = { value: how() };
      how = null;
    }
    if (made === null) throw new RangeError('a value that depends on itself');
    return made.value;
  };
}
