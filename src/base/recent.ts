/** Remembers what was made last for up to `most` numbers, and makes the rest again. */
export function recent<Value>(most: number, make: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) {
      known.delete(key);
      known.set(key, found); // last asked for, last forgotten
      return found;
    }
    const made = make(key);
    known.set(key, made);
    const [oldest] = known.size > most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return made;
  };
}
