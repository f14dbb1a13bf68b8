/** The engine's values in a few letters. */

interface Valued {
  readonly valueType?: unknown;
  readonly valueObject?: unknown; // of a list: a map
  readonly contextIndex?: unknown; // of a pointer
}

/** Equal for equal values. */
export function valueKey(value: unknown): string {
  const { valueType, valueObject, contextIndex } = (value ?? {}) as Valued;
  if (!(valueObject instanceof Map)) return `${valueType} ${contextIndex ?? ''} ${valueObject}`;
  const { originNames } = valueObject as { readonly originNames?: readonly string[] | null };
  return `${valueType} ${JSON.stringify([[...valueObject], originNames])}`;
}
