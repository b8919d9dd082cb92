/** Bad data as a visible value: `ok` tells which of the two it is. A programmer's error throws instead. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** Wraps a value as the good half of a {@link Result}. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Wraps a failure as the bad half of a {@link Result}. */
export const err = <Failure>(error: Failure): Result<never, Failure> => ({ ok: false, error });
