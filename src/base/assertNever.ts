/** Ends an exhaustive `switch`: a new member of the union fails to compile here, and throws if it slips through. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
