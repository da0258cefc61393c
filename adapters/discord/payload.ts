/** Reading what came over the network: nothing about its shape is taken for granted, and nothing here throws. */

/** The member `key` of `value`; undefined when there is none. */
export function member(value: unknown, ...keys: readonly string[]): unknown {
  let at: unknown = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}

/** The string there, "" when it is anything else. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = member(value, ...keys);
  return typeof found === 'string' ? found : '';
}

/** The number there, null when it is anything else. */
export function numberAt(value: unknown, ...keys: readonly string[]): number | null {
  const found = member(value, ...keys);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

/** The list there, empty when it is anything else. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = member(value, ...keys);
  return Array.isArray(found) ? found : [];
}

/** Discord's ids are decimal numbers as strings; "" when what is there is none. */
export function idAt(value: unknown, ...keys: readonly string[]): string {
  const found = textAt(value, ...keys);
  return /^\d{1,20}$/.test(found) ? found : '';
}
